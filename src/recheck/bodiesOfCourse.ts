import { compareAreas } from './area.ts'
import { type Body, formulaOf, once, ownBody, policyNumber } from './body.ts'
import type { Course } from './course.ts'
import { cycleEntry } from './cycleDates.ts'
import { ifKnown, noDose } from './doubt.ts'
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
  const last = entryBefore(course, cycle)
  const dosing = answerOf(course, entry)
  if (last === undefined || entry === undefined || dosing === 'recalculate') return { body: own, isKept: false }
  const before = dosedBefore(bodies, cycle)
  if (dosing === 'keep') {
    // no area to keep is no area; a dose per kg needs none
    const kept = before ?? { ...usedIn(bodies, wholeOf(field(last, 'number'))), entry: last }
    if (isNothingToKeep(course, kept, { body: own, entry })) return { body: own, isKept: false }
    return { body: kept.body && keptBody(kept.body, own), isKept: true }
  }
  if (before === null || isSameBody(before.entry, entry)) return { body: own, isKept: false }
  return { body: before.isKept || hasChanged(course, before.body, own) ? null : own, isKept: false }
}

/** Keep or recalculate, as answered for the cycle or for the one before of the same measurements; empty: nobody did. */
function answerOf(course: Course, entry: Json): string {
  const own = textOf(field(entry, 'dosing'))
  if (own !== '' || entry === undefined) return own
  const before = entryBefore(course, wholeOf(field(entry, 'number')))
  return before !== undefined && isSameBody(before, entry) ? answerOf(course, before) : ''
}

function isSameBody(a: Json, b: Json): boolean {
  return textOf(field(a, 'measurements')) === textOf(field(b, 'measurements'))
}

/** What an earlier cycle was dosed by, each measure of it only where this cycle's own was taken too. */
function keptBody(before: Body, own: Body): Body {
  const both =
    <T>(mine: () => T, kept: () => T) =>
    (): T => {
      mine()
      return kept()
    }
  return {
    weight: both(own.weight, before.weight),
    height: both(own.height, before.height),
    area: both(own.area, before.area),
    sex: own.sex,
    age: own.age,
  }
}

interface Dosed extends Used {
  readonly body: Body
  readonly entry: Json
}

/** The last cycle before that had an area: one that cannot be read, or whose question is open, had none. */
function dosedBefore(bodies: Bodies, cycle: bigint): Dosed | null {
  const entry = entryBefore(bodies.course, cycle)
  if (entry === undefined) return null
  const number = wholeOf(field(entry, 'number'))
  const { body, isKept } = usedIn(bodies, number)
  return body === null || ifKnown(body.area) === null ? dosedBefore(bodies, number) : { body, isKept, entry }
}

/** Whether the cycle before was dosed by this very body: by the same formula, or where a cap cuts both to one area. */
function isNothingToKeep(course: Course, before: Used & { readonly entry: Json }, now: Omit<Dosed, 'isKept'>): boolean {
  if (before.isKept || before.body === null || !isSameBody(before.entry, now.entry)) return false
  if (formulaOf(course, before.entry) === formulaOf(course, now.entry)) return true
  const areas = [ifKnown(before.body.area), ifKnown(now.body.area)] as const
  return areas[0] !== null && areas[1] !== null && compareAreas(areas[0], areas[1], ONE) === 0n
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
