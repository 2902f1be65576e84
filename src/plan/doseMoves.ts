import { type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import { type CivilTime, minutesBetween } from '../quantities/civilTime.ts'
import { isLive } from '../schedule/administrationState.ts'
import { plainCalendar } from '../schedule/cycleCalendar.ts'
import { StartTimes } from '../schedule/startTimes.ts'
import type { Checked } from './checked.ts'
import type { Administration, PlanCycle } from './plan.ts'

const DAY = 24 * 60

/** How far a dose stands from where the regimen has it, counted from the day 1 its cycle has. */
export interface DoseMove {
  readonly administration: Administration
  readonly from: CivilDate
  readonly to: CivilDate
  /** By the clock to the nearest day: twenty minutes over midnight are none. Negative: earlier. */
  readonly days: number
  /** What moved it: it was given a date of its own, its whole day was; null: at most what it is timed by. */
  readonly cause: 'itself' | 'day' | null
}

/** Of every dose of a cycle that is planned or was given; none while day 1 is not known. */
export function doseMoves({ administrations, day1 }: PlanCycle, { order, regimen }: Checked): readonly DoseMove[] {
  const plain = plainCalendar(day1, regimen.course.dayZero)
  const times = new StartTimes(order, regimen, plain)
  return administrations
    .filter(({ state }) => isLive(state))
    .flatMap((administration): DoseMove[] => {
      const { item, day, dose, time } = administration
      const start = time.start?.date ?? null
      const ownDay = plain.dateOf(day)
      const isOwn = start !== null && time.from === null && start !== time.dayDate
      const cause = isOwn ? 'itself' : time.dayDate === ownDay ? null : 'day'
      const planned = times.ofDose(item, day, dose)?.time ?? null
      if (planned && time.start) {
        const days = nearestDays(planned, time.start)
        return [{ administration, from: planned.date, to: time.start.date, days, cause }]
      }
      const to = start ?? time.dayDate
      if (ownDay === null || to === null) return []
      return [{ administration, from: ownDay, to, days: daysBetween(ownDay, to), cause }]
    })
}

function nearestDays(planned: CivilTime, start: CivilTime): number {
  const minutes = minutesBetween(planned, start)
  const half = Math.abs(minutes) + DAY / 2
  const days = (half - (half % DAY)) / DAY
  return minutes < 0 ? -days : days
}
