import type { CalendarDay } from '../../documents/calendar.ts'
import type { Administration } from '../../plan/plan.ts'
import { type CivilTime, minutesBetween } from '../../quantities/civilTime.ts'
import type { ScheduledSupport } from '../../schedule/scheduledSupport.ts'

export type DateRow =
  | { readonly as: 'running' | 'dose' | 'leftOut'; readonly administration: Administration }
  | { readonly as: 'support'; readonly support: ScheduledSupport }

/**
 * What a date has, as the day goes: what still runs, then doses and the hospital's own lines by the clock, at one minute the
 * dose first, then those without a time, and last what is not given.
 */
export function dateRows({ running, given, support, leftOut }: CalendarDay): readonly DateRow[] {
  const doses = given.map((administration) => ({ as: 'dose', administration }) as const)
  const lines = support.map((each) => ({ as: 'support', support: each }) as const)
  return [
    ...running.map((administration) => ({ as: 'running', administration }) as const),
    ...[...doses, ...lines].toSorted(byClock),
    ...leftOut.map((administration) => ({ as: 'leftOut', administration }) as const),
  ]
}

function byClock(a: DateRow, b: DateRow): number {
  const [first, second] = [startOf(a), startOf(b)]
  if (first && second) return minutesBetween(second, first)
  return first ? -1 : second ? 1 : 0
}

function startOf(row: DateRow): CivilTime | null {
  return row.as === 'support' ? row.support.start : row.administration.time.start
}
