import { addDays, type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import { plainCalendar } from '../schedule/cycleCalendar.ts'
import type { Administration, Plan } from '../plan/plan.ts'
import { hasOwnMove, timedBy } from './timedBy.ts'

/** A planned administration that a delay has moved. */
export interface MovedDose {
  readonly id: string
  /** The date it had before; null where the plan cannot tell, or only its hour was moved. */
  readonly was: CivilDate | null
  readonly direction: 'later' | 'earlier'
}

/** null: it stands where its cycle's day 1 and the regimen put it, or is no longer planned. */
export function movedDose(plan: Plan, administration: Administration): MovedDose | null {
  const { id, state, time } = administration
  const on = time.start?.date ?? time.dayDate
  if (state.kind !== 'planned' || on === null) return null
  const days = movedDays(plan, administration)
  const own = movedAlone(plan, administration)
  if (days === 0 && own === null) return null
  const total = own?.days === null ? null : days + (own?.days ?? 0)
  return {
    id,
    was: total === null || total === 0 ? null : addDays(on, -total),
    direction: total !== null && total < 0 ? 'earlier' : 'later',
  }
}

/** By how many days its whole day of the cycle was moved. */
function movedDays(plan: Plan, { cycle, day, time }: Administration): number {
  const day1 = plan.cycles.find(({ number }) => number === cycle)?.day1 ?? null
  const planned = plainCalendar(day1, plan.regimen.course.dayZero).dateOf(day)
  return planned === null || time.dayDate === null ? 0 : daysBetween(planned, time.dayDate)
}

/** Moved within its day's plan, with the drug or dose it is timed by or by itself; `days` null: by how many is not known. */
function movedAlone(plan: Plan, administration: Administration): { readonly days: number | null } | null {
  const { item, dose, time } = administration
  if (hasOwnMove(plan, administration)) {
    const rules = plan.regimen.items.find(({ id }) => id === item)?.start ?? []
    // only a first dose by an hour of its own is sure to have been on its day's date
    const isOnItsDay = dose === 1 && rules.every(({ at }) => at.kind === 'anchor')
    const { dayDate, start } = time
    return { days: isOnItsDay && dayDate !== null && start !== null ? daysBetween(dayDate, start.date) : null }
  }
  const leader = timedBy(plan, administration)
  return leader?.state.kind === 'planned' ? movedAlone(plan, leader) : null
}
