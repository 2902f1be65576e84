import { compareAreas } from './area.ts'
import { type Body, formulaOf, once, ownBody, policyNumber } from './body.ts'
import type { Course } from './course.ts'
import { cycleEntry } from './cycleDates.ts'
import { cannotDecide, ifKnown, noDose } from './doubt.ts'
import { field, type Json, listOf, textOf, wholeOf } from './json.ts'
import { compare, HUNDRED, minus, ONE, over, plus, type Rational, times } from './rational.ts'

/** The body of a cycle, or the question nobody has answered. `isKept`: it is that of an earlier cycle, by a decision. */
interface Used {
  readonly body: Body | null
  readonly isKept: boolean
}

/** How a cycle is dosed, each worked out once: an open question is looked behind again and again. */
interface Bodies {
  readonly course: Course
  readonly age: bigint | null
  readonly known: Map<bigint, Used>
}

/**
 * The bodies the cycles of a course are dosed by. Their measures throw a Doubt where they are asked for and are not there, or
 * where the body has changed and nobody said whether to keep the dose: a flat dose asks for none of them.
 */
export function bodiesOfCourse(course: Course, age: bigint | null): (cycle: bigint) => Body {
  const bodies: Bodies = { course, age, known: new Map() }
  const sex = textOf(field(course.order, 'patient', 'sex'))
  return (cycle) => {
    const used = once(() => usedIn(bodies, cycle).body ?? noDose('the body has changed: keep or recalculate'))
    const area = once(() => used().area())
    return { weight: () => used().weight(), height: () => used().height(), area, sex, age }
  }
}

function usedIn(bodies: Bodies, cycle: bigint): Used {
  const used = bodies.known.get(cycle) ?? workOut(bodies, cycle)
  bodies.known.set(cycle, used)
  return used
}

function workOut(bodies: Bodies, cycle: bigint): Used {
  const { course, age } = bodies
  const entry = cycleEntry(course, cycle)
  // a projected cycle that nobody has opened is projected from the body of the current one
  if (entry === undefined && cycle > course.current) return usedIn(bodies, course.current)
  const own = ownBody(course, entry, age)
  const before = dosedBefore(bodies, cycle)
  if (before === null || entry === undefined) return { body: own, isKept: false }
  const dosing = textOf(field(entry, 'dosing'))
  if (dosing === 'recalculate') return { body: own, isKept: false }
  if (textOf(field(before.entry, 'measurements')) === textOf(field(entry, 'measurements'))) {
    if (before.isKept) return before
    // nothing of the body has changed; whether a formula was to be kept, nobody was asked
    if (dosing === 'keep' && formulaOf(course, before.entry) !== formulaOf(course, entry))
      cannotDecide('the dose is kept, and only the formula has changed')
    return { body: own, isKept: false }
  }
  if (dosing === 'keep') {
    const isUnread = cycle < course.current && ifKnown(own.area) === null
    return { body: isUnread ? null : before.body, isKept: true }
  }
  return { body: before.isKept || hasChanged(course, before.body, own) ? null : own, isKept: false }
}

interface Dosed extends Used {
  readonly body: Body
  readonly entry: Json
}

/** The last cycle before that a dose was made for: one whose question is open made none. */
function dosedBefore(bodies: Bodies, cycle: bigint): Dosed | null {
  const entry = entryBefore(bodies.course, cycle)
  if (entry === undefined) return null
  const number = wholeOf(field(entry, 'number'))
  const { body, isKept } = usedIn(bodies, number)
  return body === null ? dosedBefore(bodies, number) : { body, isKept, entry }
}

function entryBefore({ order }: Course, cycle: bigint): Json {
  const before = listOf(field(order, 'cycles')).filter((entry) => wholeOf(field(entry, 'number')) < cycle)
  return before.reduce<Json>(
    (latest, entry) =>
      latest === undefined || wholeOf(field(entry, 'number')) > wholeOf(field(latest, 'number')) ? entry : latest,
    undefined,
  )
}

/** Whether weight or area differs by more than the hospital lets pass. What cannot be compared is not asked about. */
function hasChanged({ order }: Course, before: Body, now: Body): boolean {
  const share = (key: string): Rational => over(policyNumber(field(order, 'policy'), 'recalculate', key), HUNDRED)
  const areas = [ifKnown(before.area), ifKnown(now.area)] as const
  if (areas[0] === null || areas[1] === null) return false
  const [byWeight, byDose] = [share('weightPercent'), share('dosePercent')]
  const weights = [ifKnown(before.weight), ifKnown(now.weight)] as const
  if (weights[0] !== null && weights[1] !== null) {
    const up = compare(weights[1], times(weights[0], plus(ONE, byWeight))) > 0n
    if (up || compare(weights[1], times(weights[0], minus(ONE, byWeight))) < 0n) return true
  }
  const up = compareAreas(areas[1], areas[0], plus(ONE, byDose)) > 0n
  return up || compareAreas(areas[1], areas[0], minus(ONE, byDose)) < 0n
}
