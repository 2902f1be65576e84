import { addDays, type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import type { Assessment } from '../regimen/regimen.ts'
import type { ScheduledAssessment } from './scheduled.ts'

/**
 * The assessments of one cycle on their dates. Those counted from the first day 1 of the course fall where they fall,
 * whatever the cycles do; here they are the ones from this cycle's day 1 up to the day before the next cycle's.
 * @param nextDay1 day 1 of the following cycle when a cycle length gives one; null leaves one occurrence ahead
 */
export function scheduleAssessments(
  assessments: readonly Assessment[],
  day1: CivilDate | null,
  firstDay1: CivilDate | null,
  nextDay1: CivilDate | null,
): readonly ScheduledAssessment[] {
  return assessments.flatMap((assessment) => {
    const { id, when } = assessment
    if (when.kind === 'window') return [span(id, day1, when.from, when.to)]
    if (when.kind === 'days') return when.days.map((day) => span(id, day1, day, day))
    if (day1 === null || firstDay1 === null) return [{ id, from: null, to: null, days: null }]
    return everyFrom(firstDay1, when.days, day1, nextDay1).map((date) => ({ id, from: date, to: date, days: null }))
  })
}

function span(id: string, day1: CivilDate | null, from: number, to: number): ScheduledAssessment {
  const at = (day: number): CivilDate | null => (day1 === null ? null : addDays(day1, day - 1))
  return { id, from: at(from), to: at(to), days: { from, to } }
}

/** Multiples of `days` after `first` (not `first` itself, the baseline) within the cycle. */
function everyFrom(first: CivilDate, days: number, day1: CivilDate, nextDay1: CivilDate | null): CivilDate[] {
  const end = nextDay1 ?? addDays(day1, days)
  const dates: CivilDate[] = []
  for (let after = days; after < daysBetween(first, end); after += days)
    if (after >= daysBetween(first, day1)) dates.push(addDays(first, after))
  return dates
}
