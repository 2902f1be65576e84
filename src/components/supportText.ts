import type { SupportTime } from '../order/policy.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { ScheduledSupport } from '../schedule/scheduledSupport.ts'
import type { LaterWording } from '../wording/wording.ts'

/** When a line is given on a date: its clock time, or the word that stands in its place. */
export function supportTime(
  { start, state, line: { when } }: ScheduledSupport,
  on: CivilDate | null,
  { support, time }: LaterWording,
  /** In a narrow cell the reason is left to the list and the finding. */
  isShort = false,
): string {
  if (state === 'unplaced') return isShort ? support.unplacedShort : support.unplaced
  if (start !== null) return time(start, on)
  return when.kind === 'allDay' || when.kind === 'asNeeded' ? support[when.kind] : support.noTime
}

/** What the hospital timed a line by: `30 min before each dose of cytarabine starts`, `at 08:00`, `as needed`. */
export function supportRule(
  when: SupportTime,
  nameOf: (item: string) => string,
  { support, minutes }: LaterWording,
): string {
  switch (when.kind) {
    case 'at':
      return support.at(when.time)
    case 'allDay':
    case 'asNeeded':
      return support[when.kind]
    case 'beforeStart':
    case 'afterStart':
    case 'afterEnd': {
      const doses = support.ofDoses[when.doses](nameOf(when.item))
      if (when.minutes === 0) return when.kind === 'afterEnd' ? support.atEnd(doses) : support.with(doses)
      return support[when.kind](minutes(when.minutes), doses)
    }
  }
}

/** Whether the rule says more than the time beside it does. */
export function leansOnDose({ kind }: SupportTime): boolean {
  return kind === 'beforeStart' || kind === 'afterStart' || kind === 'afterEnd'
}

/** `day 3`, of a line that stands on another date than its day's: an evening before, an hour after midnight. */
export function supportDay({ day, start, date }: ScheduledSupport, { paper }: LaterWording): string | null {
  return start !== null && date !== null && start.date !== date ? paper.day(day) : null
}
