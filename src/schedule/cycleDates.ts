import type { Delay } from '../order/course.ts'
import type { Entry, Order } from '../order/order.ts'
import { addDays, type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { isLive } from './administrationState.ts'
import { daysAfterDay1 } from './cycleCalendar.ts'
import { recordOf } from './recordOf.ts'
import { stateOf } from './stateOf.ts'

/** Day 1 of cycle `number`: as entered, else counted from the nearest earlier cycle with a date, else not known. */
export function day1Of(number: number, order: Order, regimen: Regimen): CivilDate | null {
  const entry = enteredDay1(number, order)
  if (entry.state === 'entered') return entry.value
  const current = order.currentCycle.state === 'entered' ? order.currentCycle.value : null
  // A current cycle is never dated by arithmetic: its user says when it starts.
  return entry.state === 'invalid' || number === current ? null : countedDay1(number, order, regimen)
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
    (change): change is Delay => change.kind === 'delay' && movesDay1(change, number),
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
 * later, so that the next cycle never comes early; without either, a move of that dose says it.
 */
export function startedOn(number: number, order: Order, regimen: Regimen): CivilDate | null {
  const day1 = day1Of(number, order, regimen)
  const cycle = order.cycles.find((candidate) => candidate.number === number)
  if (day1 === null) return null
  const at = { cycle: number, day: 1, dose: 1 }
  const delays = delaysOf(number, day1, order, regimen)
  const moves = delays.filter((delay) => delay.at.day === 1)
  const unmoved = addDays(day1, daysBeforehand(delays, day1, regimen.course.dayZero))
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
      const record = recordOf(order, id, at)
      return record?.kind === 'given' ? [record.date] : []
    }),
  )
  if (cycle?.actualDay1.state === 'entered') return given !== null && given > day1 ? given : day1
  const planned = first.map(
    ({ id }) => moves.findLast(({ item, at: { dose } }) => item === null || (item === id && dose === 1))?.to ?? unmoved,
  )
  return given ?? earliest(planned) ?? unmoved
}

/** By how many days a move that began before day 1, and took what follows with it, moves day 1. */
function daysBeforehand(delays: readonly Delay[], day1: CivilDate, dayZero: boolean | undefined): number {
  return delays
    .filter(({ item, scope, at: { day } }) => item === null && scope === 'following' && day < 1)
    .reduce((moved, { at, to }) => {
      const date = addDays(day1, daysAfterDay1(at.day, dayZero) + moved)
      return moved + daysBetween(date, to)
    }, 0)
}

function earliest(dates: readonly CivilDate[]): CivilDate | null {
  return dates.reduce<CivilDate | null>((least, date) => (least === null || date < least ? date : least), null)
}

/**
 * The delays of days and doses in a cycle, in the order they were decided. One that was decided before the whole cycle
 * was moved moves on with it: its typed date belongs to the day 1 of that time.
 */
export function delaysOf(number: number, day1: CivilDate | null, order: Order, regimen: Regimen): readonly Delay[] {
  const { changes } = order.course
  const own = changes.filter((change): change is Delay => change.kind === 'delay' && change.at.cycle === number)
  const lastMove = own.findLastIndex((delay) => movesDay1(delay, number))
  const planned = lastMove > 0 ? plannedDay1Of(number, order, regimen) : null
  return own.flatMap((delay, index) => {
    if (movesDay1(delay, number) || isIdle(delay, order)) return []
    // the later move of the whole cycle says when day 1 is
    if (index < lastMove && delay.item === null && delay.at.day === 1) return []
    const before = own.slice(0, index).findLast((earlier) => movesDay1(earlier, number))
    const then = index > lastMove ? day1 : (before?.to ?? planned)
    if (then === null || day1 === null) return [delay]
    return [{ ...delay, to: addDays(delay.to, daysBetween(then, day1)) }]
  })
}

/** A move of a dose that was left out or ended since: what is timed by that dose must not go with it. */
function isIdle({ item, at: { cycle, day, dose } }: Delay, order: Order): boolean {
  return item !== null && !isLive(stateOf(order, item, cycle, day, dose))
}

/** A cycle is moved by its day 1, also where day 1 and all that follows was said to move. */
function movesDay1(change: Order['course']['changes'][number], cycle: number): boolean {
  if (change.kind !== 'delay' || change.at.cycle !== cycle) return false
  return change.scope === 'cycle' || (change.item === null && change.scope === 'following' && change.at.day === 1)
}
