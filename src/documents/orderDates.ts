import type { Administration, Plan } from '../plan/plan.ts'
import { addDays, type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import { plainCalendar } from '../schedule/cycleCalendar.ts'
import { dateRuns } from './dateRuns.ts'
import { movedDose } from './movedDose.ts'
import { treatmentDate } from './treatmentDate.ts'
import type { OrderMove, OrderStart, OrderVariant } from './treatmentPlan.ts'

/**
 * When the doses of one line are given. A line that says no starts, because its doses were given, left out or differ, has
 * the dates of the starts themselves; else a dose past midnight is said beside its clock time.
 */
export function orderDates(
  plan: Plan,
  all: readonly Administration[],
): Pick<OrderVariant, 'dates' | 'starts' | 'moved'> {
  const starts = startsOf(plan, all)
  const isSaid = starts !== null && starts !== 'byDay' && all.every(({ state }) => state.kind === 'planned')
  const dates = all.map((each) => (isSaid ? treatmentDate(plan, each) : (each.time.start?.date ?? each.time.dayDate)))
  return { dates: dateRuns(dates.filter((date) => date !== null)), starts, moved: orderMove(plan, all) }
}

/** By how much it is moved: doses with the same are one line, and no date of a line is read off another's. */
export function shiftKey(plan: Plan, administration: Administration): string {
  const { cycle, day } = administration
  const day1 = plan.cycles.find(({ number }) => number === cycle)?.day1 ?? null
  const planned = plainCalendar(day1, plan.regimen.course.dayZero).dateOf(day)
  const date = treatmentDate(plan, administration)
  const moved = movedDose(plan, administration)
  const days = planned === null || date === null ? '' : String(daysBetween(planned, date))
  return [days, moved?.direction ?? '', moved !== null && moved.was === null ? 'unknown' : ''].join(' ')
}

/** The starts of the first day's doses, where all other days have the same; null while one is not known. */
function startsOf(plan: Plan, all: readonly Administration[]): OrderVariant['starts'] {
  const timed = all.flatMap((each): readonly Timed[] => {
    const { start } = each.time
    return start === null ? [] : [{ day: each.day, time: start, isNextDay: treatmentDate(plan, each) !== start.date }]
  })
  if (timed.length < all.length) return null
  const byDay = [...new Set(timed.map(({ day }) => day))].map((day) => timed.filter((each) => each.day === day))
  const [first, ...others] = byDay
  if (first === undefined) return null
  // midnight is never said without its date, which the days do not share
  const isShared = first.every(({ time }) => time.minutes !== 0) && others.every((day) => clocks(day) === clocks(first))
  return isShared ? first.map((each, at) => startOf(each, byDay, at)) : 'byDay'
}

interface Timed extends Pick<OrderStart, 'time'> {
  readonly day: number
  readonly isNextDay: boolean
}

function clocks(day: readonly Timed[]): string {
  return day.map(({ time, isNextDay }) => `${String(isNextDay)} ${String(time.minutes)}`).join()
}

function startOf({ time, isNextDay }: Timed, byDay: readonly (readonly Timed[])[], at: number): OrderStart {
  const dates = byDay.flatMap((day) => day[at]?.time.date ?? []).toSorted()
  return { time, nextDay: isNextDay ? (dates.at(-1) ?? null) : null }
}

/** All of a line are moved alike; the dates before are those of its days, not of a dose past midnight. */
function orderMove(plan: Plan, all: readonly Administration[]): OrderMove | null {
  const moved = all.flatMap((each) => {
    const dose = movedDose(plan, each)
    return dose === null ? [] : [{ ...dose, was: wasDate(plan, each, dose.was) }]
  })
  const [first] = moved
  if (first === undefined) return null
  return { direction: first.direction, was: dateRuns(moved.flatMap(({ was }) => was ?? [])) }
}

function wasDate(plan: Plan, administration: Administration, was: CivilDate | null): CivilDate | null {
  const { start, dayDate } = administration.time
  const [on, date] = [start?.date ?? dayDate, treatmentDate(plan, administration)]
  return was === null || on === null || date === null ? null : addDays(date, -daysBetween(was, on))
}
