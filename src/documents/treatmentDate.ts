import { addDays, type CivilDate } from '../quantities/civilDate.ts'
import type { Administration, Plan } from '../plan/plan.ts'
import { timedBy } from './timedBy.ts'

/**
 * The date of the treatment day a dose belongs to, wherever a person has put that: the date it starts on, but the evening's
 * of a dose that follows another of its day past midnight. The day of the cycle does not tell: a dose moved by itself keeps it.
 */
export function treatmentDate(plan: Plan, administration: Administration): CivilDate | null {
  const { start, dayDate } = administration.time
  if (start === null) return dayDate
  const leader = timedBy(plan, administration)
  const evening = leader && treatmentDate(plan, leader)
  return evening !== null && addDays(evening, 1) === start.date ? evening : start.date
}
