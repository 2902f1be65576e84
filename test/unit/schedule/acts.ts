import type { Edit } from '../../../src/order/edit.ts'
import type { TypedCessation, TypedDelay, TypedOmission, TypedRecord } from '../../../src/order/typedCourse.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { civilTimeText } from '../../../src/quantities/civilTime.ts'

export const BHA = 'bha-induction'
export const HE072 = 'he072-q2w'
export const MAC = 'mac-mitoxantrone-liposome'

interface On {
  readonly id?: string
  readonly cycle?: number
  readonly day?: number
  readonly dose?: number
}

function decided({ id = 'change1', cycle = 1, day = 1, dose = 1 }: On) {
  return { id, at: { cycle, day, dose }, reason: 'patientChoice', grade: '', date: '2026-11-23', note: '' } as const
}

/** A delay: of a day, or with `item` of one drug. */
export function delay(
  given: On & Partial<Pick<TypedDelay, 'item' | 'scope' | 'time'>> & { readonly to: string },
): Edit {
  const { item = null, scope = 'day', to, time = '' } = given
  return { kind: 'setChange', change: { ...decided(given), kind: 'delay', item, scope, to, time } }
}

export function omit(given: On & Pick<TypedOmission, 'item' | 'scope'>): Edit {
  return { kind: 'setChange', change: { ...decided(given), kind: 'omit', item: given.item, scope: given.scope } }
}

export function cease(given: On & Pick<TypedCessation, 'item' | 'scope'>): Edit {
  return { kind: 'setChange', change: { ...decided(given), kind: 'cease', item: given.item, scope: given.scope } }
}

/** A percentage of the standard dose for the rest of the cycle. */
export function reduce({ item, percent, ...given }: On & { readonly item: string; readonly percent: string }): Edit {
  const share = { as: 'percent', value: percent, basis: 'standard' } as const
  return { kind: 'setChange', change: { ...decided(given), kind: 'modify', item, scope: 'cycle', ...share } }
}

export function record(administration: string, at: string, more: Partial<TypedRecord> = {}): Edit {
  const [date = '', start = ''] = at.split(' ')
  const drug = administration.slice(0, administration.indexOf('@'))
  const given = { administration, drug, date, start, amount: '1', bsa: '', bsaFormula: '' }
  return { kind: 'record', record: { ...given, ...more } }
}

export const day1 = (cycle: number, text: string): Edit => ({ kind: 'setDay1', cycle, text })
export const actual = (cycle: number, text: string): Edit => ({ kind: 'setActualDay1', cycle, text })
export const current = (text: string): Edit => ({ kind: 'setCurrentCycle', text })
export const last = (text: string): Edit => ({ kind: 'setLastCycle', text })
export const start = (anchor: string, text: string): Edit => ({ kind: 'setStartTime', anchor, text })

/** The start of one administration: `2026-11-26T08:00`, or its day's date while it has no time. */
export function startOf(plan: Plan, id: string): string | null {
  const found = plan.cycles.flatMap(({ administrations }) => administrations).find((a) => a.id === id)
  if (!found) throw new Error(`${id} is not in the plan`)
  return found.time.start ? civilTimeText(found.time.start) : found.time.dayDate
}

/** The dates of days 1, 2, 3 … of a cycle as the plan has them, as far as its last dose. */
export function datesOf(plan: Plan, cycle = 1): (string | null)[] {
  const found = plan.cycles.find(({ number }) => number === cycle)
  const lastDay = found?.days.at(-1) ?? 0
  return (found?.dates ?? []).filter(({ day }) => day <= lastDay).map(({ date }) => date)
}

export function day1Of(plan: Plan, cycle: number): string | null | undefined {
  return plan.cycles.find(({ number }) => number === cycle)?.day1
}

export function assessmentsOf(plan: Plan, cycle: number, id: string): (string | null)[] {
  const all = plan.cycles.find(({ number }) => number === cycle)?.assessments ?? []
  return all.filter((assessment) => assessment.id === id).map(({ from }) => from)
}
