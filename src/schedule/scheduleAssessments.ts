import { addDays, type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { type CycleCalendar, daysAfterDay1 } from './cycleCalendar.ts'
import type { ScheduledAssessment } from './scheduled.ts'

/**
 * The assessments of one cycle on their dates. Those counted from the first day 1 of the course fall where they fall,
 * whatever the cycles do; here they are the ones from this cycle's day 1 up to the day before the next cycle's, and,
 * where this cycle begins late, those since the day it was due.
 * @param nextDay1 day 1 of the following cycle when a cycle length gives one; null leaves one occurrence ahead
 */
export function scheduleAssessments(
  { assessments, course }: Regimen,
  calendar: CycleCalendar,
  day1: CivilDate | null,
  firstDay1: CivilDate | null,
  nextDay1: CivilDate | null,
): readonly ScheduledAssessment[] {
  return assessments.flatMap((assessment): readonly ScheduledAssessment[] => {
    const { id, when } = assessment
    if (when.kind === 'window') {
      const at = (day: number) => day1 && addDays(day1, daysAfterDay1(day, course.dayZero))
      return [{ id, from: at(when.from), to: at(when.to), days: { from: when.from, to: when.to } }]
    }
    // a visit on a day of treatment moves with its day; a window counts from day 1, whatever moved inside
    if (when.kind === 'days')
      return when.days.map((day) => {
        const date = calendar.dateOf(day)
        return { id, from: date, to: date, days: { from: day, to: day } }
      })
    if (day1 === null || firstDay1 === null) return [{ id, from: null, to: null, days: null }]
    return everyFrom(firstDay1, when.days, calendar.since ?? day1, nextDay1 ?? addDays(day1, when.days)).map(
      (date) => ({ id, from: date, to: date, days: null }),
    )
  })
}

/** Multiples of `days` after `first` (not `first` itself, the baseline), from one date up to the day before another. */
function everyFrom(first: CivilDate, days: number, from: CivilDate, end: CivilDate): CivilDate[] {
  const dates: CivilDate[] = []
  for (let after = days; after < daysBetween(first, end); after += days)
    if (after >= daysBetween(first, from)) dates.push(addDays(first, after))
  return dates
}
