import { type Change } from './changes.ts'
import { type CivilDay, typedDate } from './civil.ts'
import type { Course } from './course.ts'
import { field, type Json, listOf, textOf, wholeOf } from './json.ts'
import { administrationId, daysFromDay1, type Place } from './place.ts'
import { type Move, treatmentBegins } from './treatmentBegins.ts'

/** The dates of one cycle after every delay. */
export interface CycleDates {
  readonly day1: CivilDay | null
  /** The date of a day of the cycle; null while day 1 has none. */
  readonly dateOf: (day: bigint) => CivilDay | null
  /** Where one administration alone was moved to. */
  readonly moveOf: (item: string, place: Place) => Move | null
  /** The date the next cycle is counted from. */
  readonly begins: CivilDay | null
}

type Delay = Extract<Change, { readonly kind: 'delay' }>

/** The dates of every cycle of a course, each worked out once. */
export function datesOfCourse(course: Course): (cycle: bigint) => CycleDates {
  const known = new Map<bigint, CycleDates>()
  const datesOf = (cycle: bigint): CycleDates => {
    const found = known.get(cycle) ?? cycleDates(course, cycle, datesOf)
    known.set(cycle, found)
    return found
  }
  return datesOf
}

export function cycleEntry({ order }: Course, cycle: bigint): Json {
  return listOf(field(order, 'cycles')).find((entry) => wholeOf(field(entry, 'number')) === cycle)
}

function cycleDates(course: Course, cycle: bigint, datesOf: (cycle: bigint) => CycleDates): CycleDates {
  const entry = cycleEntry(course, cycle)
  const actual = typedDate(textOf(field(entry, 'actualDay1')))
  const given = actual.is === 'read' ? actual.value : null
  const isUnread = actual.is === 'bad'
  const delays = course.changes.filter((change) => change.kind === 'delay' && change.at.cycle === cycle) as Delay[]
  const unmoved = isUnread ? null : unmovedDay1(course, cycle, datesOf, given, delays.some(isOfCycle))
  const moved = moveDays(course, unmoved, given, isUnread ? [] : delays)
  const moveOf = (item: string, place: Place): Move | null => moved.moves.get(administrationId(item, place)) ?? null
  const day1 = moved.dates.get(1n) ?? null
  const dateOf = (day: bigint): CivilDay | null => moved.dates.get(day) ?? null
  const begins = isUnread ? null : treatmentBegins(course, cycle, given, day1, moveOf)
  return { day1, dateOf, moveOf, begins }
}

/** Day 1 with the days after it is the cycle. */
function isOfCycle({ item, scope, at }: Delay): boolean {
  return item === null && (scope === 'cycle' || (scope === 'following' && at.day === 1n))
}

/**
 * Day 1 before any delay: as given, as planned, or so many days after the cycle before. Where the cycle itself was delayed,
 * it begins from the plan, and the date it was given on takes the place of the last delay. A date that cannot be read is none.
 */
function unmovedDay1(
  course: Course,
  cycle: bigint,
  datesOf: (cycle: bigint) => CycleDates,
  given: CivilDay | null,
  isDelayed: boolean,
): CivilDay | null {
  if (given !== null && !isDelayed) return given
  const entry = cycleEntry(course, cycle)
  const planned = typedDate(textOf(field(entry, 'plannedDay1')))
  if (planned.is !== 'blank') return planned.is === 'read' ? planned.value : null
  const length = field(course.regimen, 'course', 'cycleLength', 'value')
  // only a cycle that is still to come is counted from the one before
  if (length === undefined || cycle <= course.current) return null
  const { begins } = datesOf(cycle - 1n)
  return begins === null ? null : begins + wholeOf(length)
}

interface Moved {
  readonly dates: Map<bigint, CivilDay>
  readonly moves: Map<string, Move>
}

/**
 * Every delay in the order it was made, each from where the ones before had left its day. One of the cycle says when day 1 is,
 * whatever had moved day 1 alone: the other days keep the distance that they had from the day 1 of the cycle.
 */
function moveDays(course: Course, day1: CivilDay | null, given: CivilDay | null, delays: readonly Delay[]): Moved {
  const { items, hasDayZero } = course
  const days = new Set([1n, ...items.flatMap((item) => item.days), ...delays.map(({ at }) => at.day)])
  const from = (first: CivilDay): Map<bigint, CivilDay> =>
    new Map([...days].map((day) => [day, first + daysFromDay1(day, hasDayZero)]))
  let ofCycle = day1
  let dates = day1 === null ? new Map<bigint, CivilDay>() : from(day1)
  const moves = new Map<string, Move>()
  const last = delays.findLast(isOfCycle)
  for (const delay of delays) {
    const { item, scope, at, time } = delay
    if (item !== null) {
      moves.set(administrationId(item, at), { to: delay.to, time })
      continue
    }
    const isCycle = isOfCycle(delay)
    const to = delay === last && given !== null ? given : delay.to
    if (isCycle && ofCycle === null) {
      ofCycle = to
      dates = from(to)
    }
    const before = dates.get(at.day)
    if (ofCycle === null || before === undefined) continue
    const shift = to - (isCycle ? ofCycle : before)
    const shiftOf = (day: bigint): bigint => {
      // what was on day 1 stays beside day 1
      if (isCycle) return day === 1n ? to - (dates.get(1n) ?? to) : shift
      return day === at.day || (scope === 'following' && day > at.day) ? shift : 0n
    }
    for (const [id, move] of moves) moves.set(id, { to: move.to + shiftOf(dayOfId(id)), time: move.time })
    dates = new Map([...dates].map(([day, date]) => [day, date + shiftOf(day)]))
    if (isCycle || (scope === 'following' && at.day < 1n)) ofCycle += shift
  }
  // nothing is moved in a cycle that has no date in the end
  return { dates, moves: dates.size > 0 ? moves : new Map<string, Move>() }
}

function dayOfId(id: string): bigint {
  return BigInt(/D(-?\d+)#\d+$/.exec(id)?.[1] ?? '')
}
