import { calculateBsa } from '../dosing/bodySurfaceArea.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Order } from '../order/order.ts'
import { type Decimal, decimal, decimalText, settleDigits } from '../quantities/decimal.ts'
import { readAdministrationId } from '../schedule/administrationId.ts'
import { bodyOf } from './bodyOf.ts'
import type { Checked } from './checked.ts'
import { cycleBsa } from './cycleBsa.ts'
import { currentCycleNumber, cycleMeasurements } from './cycleMeasurements.ts'
import { confirm } from './makeFinding.ts'

/** What a person has decided on the body of the current cycle, and a formula that is not the one the course began with. */
export function checkBodyChange(checked: Checked): readonly Finding[] {
  return [...checkArea(checked), ...checkRecordedAreas(checked), ...checkFormula(checked.order)]
}

/** An area measured elsewhere, and a dose that was kept. */
function checkArea({ order, bsa, age }: Checked): Finding[] {
  if (!bsa.ok) return []
  const cycle = currentCycleNumber(order)
  const { working } = bsa
  const { shown, keptFrom } = working
  const measured =
    working.kind === 'measured' ? [measuredArea(working.reason, working.by, shown, { order, cycle, age })] : []
  const own = cycleBsa(order, cycle, age)
  if (keptFrom === null || !own.ok) return measured
  // a person answered for these two areas: another measurement asks again
  const kept = { code: 'doseKept', cycle, from: keptFrom, bsa: shown, bsaNow: own.working.shown } as const
  return [...measured, confirm(kept, 'acknowledgement')]
}

/** Beside what the formula gives: an area measured elsewhere is not held against anything else. */
function measuredArea(
  reason: string,
  by: string,
  bsa: string,
  { order, cycle, age }: { readonly order: Order; readonly cycle: number; readonly age: number | null },
): Finding {
  const inputs = { ...cycleMeasurements(order, cycle), sex: order.sex, age, bsaCap: order.bsaCap }
  const outcome = calculateBsa(inputs, order.policy)
  const calculated = outcome.ok ? outcome.working.shown : null
  return confirm({ code: 'bsaMeasured', cycle, bsa, calculated, reason, by }, 'acknowledgement')
}

/**
 * The area a dose of an earlier cycle was recorded with against the one this order now has for that cycle: a cap or a
 * measurement that was changed since would change what was kept or compared, unseen.
 */
function checkRecordedAreas({ order, regimen, age }: Checked): Finding[] {
  const limit = decimal(order.policy.recalculate.dosePercent)
  const before = Array.from({ length: currentCycleNumber(order) - 1 }, (_, index) => index + 1)
  return before.flatMap((cycle) => {
    const recorded = areaOnRecord(order, cycle)
    const { bsa } = bodyOf(order, regimen, cycle, age)
    if (!recorded || !bsa.ok) return []
    const change = bsa.value.value.minus(recorded).abs().dividedBy(recorded).times(decimal('100'))
    if (settleDigits(change).lte(limit)) return []
    const detail = { code: 'areaDiffers', cycle, recorded: decimalText(recorded), now: bsa.working.shown } as const
    return [confirm(detail, 'reason')]
  })
}

function areaOnRecord({ course }: Order, cycle: number): Decimal | null {
  const areas = course.records.flatMap((record) => {
    const isOfCycle = readAdministrationId(record.administration)?.at.cycle === cycle
    return isOfCycle && record.kind === 'given' && record.bsa ? [record.bsa] : []
  })
  return areas.at(-1) ?? null
}

/** Two formulas give one body two doses: a change between them is never a change of the patient. */
function checkFormula(order: Order): Finding[] {
  const cycle = currentCycleNumber(order)
  const now = order.policy.bsaFormula
  const before = formulasBefore(order, cycle).find((formula) => formula !== now)
  return before === undefined ? [] : [confirm({ code: 'formulaChanged', cycle, before, now }, 'reason')]
}

/** Of the cycles up to this one, the latest first, then of what was given. */
function formulasBefore({ cycles, course }: Order, current: number): readonly string[] {
  const stamped = cycles
    .filter(({ number }) => number <= current)
    .sort((a, b) => b.number - a.number)
    .map(({ bsaFormula }) => bsaFormula)
  const recorded = course.records.flatMap((record) => (record.kind === 'given' ? [record.bsaFormula ?? ''] : []))
  return [...stamped, ...recorded.reverse()].filter((formula) => formula !== '')
}
