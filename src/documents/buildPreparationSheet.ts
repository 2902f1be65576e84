import type { Preparation } from '../dosing/preparation/preparation.ts'
import type { Administration, Plan } from '../plan/plan.ts'
import { minutesBetween } from '../quantities/civilTime.ts'
import { cycleOf } from './buildDoseSheet.ts'

export interface PreparationEntry {
  readonly administration: Administration
  readonly preparation: Preparation
}

/**
 * What is prepared for one day of a cycle, by the clock; what has no time yet stands last. A dose that was given, left out
 * or ended is none of them.
 * @throws when the plan has no such cycle: the caller picks from the plan's own.
 */
export function buildPreparationSheet(plan: Plan, cycleNumber: number, day: number): readonly PreparationEntry[] {
  const { administrations } = cycleOf(plan, cycleNumber)
  const entries = plan.preparations.flatMap((preparation) => {
    const administration = administrations.find(({ id }) => id === preparation.administration)
    return administration?.day === day ? [{ administration, preparation }] : []
  })
  return entries.toSorted(byClock)
}

function byClock({ administration: a }: PreparationEntry, { administration: b }: PreparationEntry): number {
  if (a.time.start === null || b.time.start === null) return a.time.start === b.time.start ? 0 : a.time.start ? -1 : 1
  return minutesBetween(b.time.start, a.time.start)
}
