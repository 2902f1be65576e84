import { parseDateText } from '../../order/parseDateText.ts'
import type { TypedCycle } from '../../order/typedCycle.ts'
import { addDays, type CivilDate } from '../../quantities/civilDate.ts'
import type { CodedCycle } from './codedPlan.ts'
import { dayOf, filled } from './codedValues.ts'
import { NotCoded } from './notCoded.ts'

/** Cycles with their dates and, by their place, their measurements. */
export function codedCycles(
  cycles: readonly TypedCycle[],
  on: CivilDate,
  bodies: readonly string[],
): readonly CodedCycle[] {
  return cycles.map(({ number, plannedDay1, actualDay1, measurements, dosing, bsaFormula }) => {
    const body = bodies.indexOf(measurements)
    if (body === -1) throw new NotCoded('unread')
    return {
      n: number,
      ...filled<Omit<CodedCycle, 'n'>>({
        on: dayOf(parseDateText(plannedDay1), on),
        given: dayOf(parseDateText(actualDay1), on),
        body: body === 0 ? undefined : body,
        dosing,
        formula: bsaFormula,
      }),
    }
  })
}

/** One cycle, planned for the day that all days are counted from, with the first measurements: nothing to tell. */
export function isUsual(cycles: readonly CodedCycle[], current: number): boolean {
  const [only, ...more] = cycles
  return more.length === 0 && only?.n === current && only.on === 0 && Object.keys(only).length === 2
}

export function typedCycles(
  coded: readonly CodedCycle[],
  on: CivilDate,
  bodyId: (place: number) => string,
): readonly TypedCycle[] {
  const date = (day: number | undefined): string => (day === undefined ? '' : addDays(on, day))
  return coded.map((cycle) => ({
    number: cycle.n,
    plannedDay1: date(cycle.on),
    actualDay1: date(cycle.given),
    measurements: bodyId(cycle.body ?? 0),
    dosing: cycle.dosing ?? '',
    bsaFormula: cycle.formula ?? '',
  }))
}
