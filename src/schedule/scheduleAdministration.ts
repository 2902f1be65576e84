import { addDays, type CivilDate } from '../quantities/civilDate.ts'
import { addMinutes, type CivilTime } from '../quantities/civilTime.ts'
import type { Item } from '../regimen/item.ts'
import type { ScheduledDuration, ScheduledTime } from './scheduled.ts'
import type { Start } from './startTimes.ts'

const HOUR = 60

/**
 * When dose `dose` of a day runs. A second dose that falls after midnight keeps its day of the cycle and takes its own
 * civil date; without an interval in the file its time is not known.
 */
export function scheduleAdministration(
  item: Item,
  day1: CivilDate | null,
  day: number,
  dose: number,
  first: Start | null,
  duration: ScheduledDuration,
): ScheduledTime {
  const start = first && laterDose(first.time, item, dose)
  return {
    dayDate: day1 === null ? null : addDays(day1, day - 1),
    start,
    end: start && endOf(start, duration),
    route: item.route ?? { mark: 'absent' },
    duration,
    from: start && first ? first.from : null,
  }
}

function laterDose(first: CivilTime, item: Item, dose: number): CivilTime | null {
  if (dose === 1) return first
  return item.intervalHours ? addMinutes(first, (dose - 1) * item.intervalHours.value * HOUR) : null
}

function endOf(start: CivilTime, duration: ScheduledDuration): CivilTime | null {
  if (duration.kind === 'push') return start
  return duration.kind === 'over' ? addMinutes(start, duration.minutes) : null
}
