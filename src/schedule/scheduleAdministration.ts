import type { CivilDate } from '../quantities/civilDate.ts'
import { addMinutes, type CivilTime } from '../quantities/civilTime.ts'
import type { Item } from '../regimen/item.ts'
import type { ScheduledDuration, ScheduledTime } from './scheduled.ts'
import type { Start } from './startTimes.ts'

/**
 * When dose `dose` of a day runs. A second dose that falls after midnight keeps its day of the cycle and takes its own
 * civil date.
 */
export function scheduleAdministration(
  { route }: Pick<Item, 'route'>,
  dayDate: CivilDate | null,
  dose: number,
  first: Start | null,
  duration: ScheduledDuration,
): ScheduledTime {
  const start = dose === 1 ? first : (first?.later?.(dose) ?? null)
  return {
    dayDate,
    start: start && start.time,
    end: start && endOf(start.time, duration),
    route: route ?? { mark: 'absent' },
    duration,
    from: start && start.from,
  }
}

function endOf(start: CivilTime, duration: ScheduledDuration): CivilTime | null {
  if (duration.kind === 'push') return start
  return duration.kind === 'over' ? addMinutes(start, duration.minutes) : null
}
