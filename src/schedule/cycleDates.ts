import type { Delay } from '../order/course.ts'
import type { Entry, Order } from '../order/order.ts'
import { addDays, type CivilDate } from '../quantities/civilDate.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { isLive } from './administrationState.ts'
import { type CycleMoves, cycleMoves, movesDay1 } from './cycleMoves.ts'
import { recordOf } from './recordOf.ts'
import { stateOf } from './stateOf.ts'

/** Day 1 of cycle `number`: as entered, else counted from the nearest earlier cycle with a date, else not known. */
export function day1Of(number: number, order: Order, regimen: Regimen): CivilDate | null {
  const entry = enteredDay1(number, order)
  if (entry.state === 'entered') return entry.value
  // A current cycle is never dated by arithmetic: its user says when it starts.
  return entry.state === 'invalid' || isCurrent(number, order) ? null : countedDay1(number, order, regimen)
}

function isCurrent(number: number, { currentCycle }: Order): boolean {
  return currentCycle.state === 'entered' && currentCycle.value === number
}

/** The actual day 1 once there is one, else the one the cycle was delayed to, else the planned. */
export function enteredDay1(number: number, order: Order): Entry<CivilDate> {
  const cycle = order.cycles.find((candidate) => candidate.number === number)
  if (cycle && cycle.actualDay1.state !== 'missing') return cycle.actualDay1
  const delay = cycleDelayOf(number, order)
  if (delay) return { state: 'entered', text: delay.to, value: delay.to }
  return cycle?.plannedDay1 ?? { state: 'missing' }
}

/** The last move of a whole cycle. */
export function cycleDelayOf(number: number, order: Order): Delay | undefined {
  return order.course.changes.findLast(
    (change): change is Delay => change.kind === 'delay' && change.at.cycle === number && movesDay1(change),
  )
}

/** What the cycle length makes of the cycle before; null where there is no length, or no such cycle with a date. */
export function countedDay1(number: number, order: Order, regimen: Regimen): CivilDate | null {
  const { cycleLength } = regimen.course
  if (cycleLength.mark === 'absent' || number < 2) return null
  const previous = startedOn(number - 1, order, regimen)
  return previous === null ? null : addDays(previous, cycleLength.value)
}

/** Day 1 before anyone delayed the cycle. */
export function plannedDay1Of(number: number, order: Order, regimen: Regimen): CivilDate | null {
  const typed = order.cycles.find((cycle) => cycle.number === number)?.plannedDay1
  return typed?.state === 'entered' ? typed.value : countedDay1(number, order, regimen)
}

/**
 * When the treatment of a cycle began, or is to begin: the actual day 1 or the record of its first dose, whichever is
 * later, so that the next cycle never comes early; without either, the moves of day 1 and of that dose say it.
 */
export function startedOn(number: number, order: Order, regimen: Regimen): CivilDate | null {
  const day1 = day1Of(number, order, regimen)
  const cycle = order.cycles.find((candidate) => candidate.number === number)
  if (day1 === null) return null
  const moves = movesOf(number, day1, order, regimen)
  // a drug timed by another follows it; only one with an hour of its own can be the first
  const first = regimen.items.filter(
    ({ id, role, days, start }) =>
      role === 'treatment' &&
      days.value.includes(1) &&
      isLive(stateOf(order, id, number, 1, 1)) &&
      start.some((rule) => rule.at.kind === 'anchor' && (rule.days?.includes(1) ?? true)),
  )
  const given = earliest(
    first.flatMap(({ id }) => {
      const record = recordOf(order, id, { cycle: number, day: 1, dose: 1 })
      return record?.kind === 'given' ? [record.date] : []
    }),
  )
  if (cycle?.actualDay1.state === 'entered') return given !== null && given > day1 ? given : day1
  const unmoved = moves.dateOf(1) ?? day1
  const planned = first.map(({ id }) => moves.doseOf(id, 1, 1)?.date ?? unmoved)
  return given ?? earliest(planned) ?? unmoved
}

function earliest(dates: readonly CivilDate[]): CivilDate | null {
  return dates.reduce<CivilDate | null>((least, date) => (least === null || date < least ? date : least), null)
}

/** What was delayed in a cycle that has a day 1. */
export function movesOf(number: number, day1: CivilDate, order: Order, regimen: Regimen): CycleMoves {
  const delays = order.course.changes.filter(
    (change): change is Delay => change.kind === 'delay' && change.at.cycle === number && !isIdle(change, order),
  )
  const from = delays.some(movesDay1) ? undelayedDay1(number, order, regimen) : day1
  return cycleMoves({ from, day1, delays, dayZero: regimen.course.dayZero })
}

/** Day 1 as it stood before the first move of the whole cycle; null where nobody had dated it. */
function undelayedDay1(number: number, order: Order, regimen: Regimen): CivilDate | null {
  const typed = order.cycles.find((cycle) => cycle.number === number)?.plannedDay1 ?? { state: 'missing' }
  if (typed.state === 'entered') return typed.value
  return typed.state === 'invalid' || isCurrent(number, order) ? null : countedDay1(number, order, regimen)
}

/** A move of a dose that was left out or ended since: what is timed by that dose must not go with it. */
function isIdle({ item, at: { cycle, day, dose } }: Delay, order: Order): boolean {
  return item !== null && !isLive(stateOf(order, item, cycle, day, dose))
}
