import type { CivilDate } from '../quantities/civilDate.ts'
import { minutesBetween } from '../quantities/civilTime.ts'
import type { ScheduledSupport } from '../schedule/scheduledSupport.ts'

/** The date a line is written on: where it starts, and its day's own while it has no clock time. */
export function supportDate({ start, date }: ScheduledSupport): CivilDate | null {
  return start?.date ?? date
}

/** Those a patient gets, as a day is read: by the clock, for the whole day, without a time, as needed, without a place. */
export function inReadingOrder(support: readonly ScheduledSupport[]): readonly ScheduledSupport[] {
  return support.filter(({ state }) => state !== 'leftOut').toSorted(byClock)
}

function byClock(a: ScheduledSupport, b: ScheduledSupport): number {
  if (a.start && b.start) return minutesBetween(b.start, a.start)
  return rank(a) - rank(b)
}

function rank({ start, state, line: { when } }: ScheduledSupport): number {
  if (start) return 0
  if (state === 'unplaced') return 4
  return when.kind === 'allDay' ? 1 : when.kind === 'asNeeded' ? 3 : 2
}
