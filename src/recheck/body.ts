import { type Area, cappedArea, compareAreas, exactArea } from './area.ts'
import { areaByFormula } from './areaFormula.ts'
import { type Course } from './course.ts'
import { cycleEntry } from './cycleDates.ts'
import { ifKnown, noDose } from './doubt.ts'
import { field, type Json, listOf, textOf, wholeOf } from './json.ts'
import {
  compare,
  decimalRational,
  HUNDRED,
  minus,
  ONE,
  over,
  plus,
  type Rational,
  rational,
  times,
} from './rational.ts'
import { needed, saysSomething, type Typed, typedDecimal } from './typedText.ts'

/** What a cycle is dosed by. Each measure refuses by itself: a dose per kg needs no height. */
export interface Body {
  readonly weight: () => Rational
  readonly height: () => Rational
  /** As it multiplies: measured or by formula, and under the cap. */
  readonly area: () => Area
  readonly sex: string
  /** Completed years on day 1 of the current cycle; null while it is not known. */
  readonly age: bigint | null
}

/** The body of a cycle, or the question nobody has answered. `isKept`: it is that of an earlier cycle, by a decision. */
interface Used {
  readonly body: Body | null
  readonly isKept: boolean
}

/**
 * The body a cycle is dosed by. Its measures throw a Doubt where they are asked for and are not there, or where the body has
 * changed and nobody said whether to keep the dose: a flat dose asks for none of them.
 */
export function bodyOfCycle(course: Course, cycle: bigint, age: bigint | null): Body {
  const used = once(() => usedIn(course, cycle, age).body ?? noDose('the body has changed: keep or recalculate'))
  const area = once(() => used().area())
  const sex = textOf(field(course.order, 'patient', 'sex'))
  return { weight: () => used().weight(), height: () => used().height(), area, sex, age }
}

function usedIn(course: Course, cycle: bigint, age: bigint | null): Used {
  const entry = cycleEntry(course, cycle)
  // a projected cycle that nobody has opened goes on with the body of the one before
  if (entry === undefined && cycle > course.current) return usedIn(course, cycle - 1n, age)
  const own = ownBody(course, cycle, entry, age)
  const before = entryBefore(course, cycle)
  if (before === undefined || entry === undefined) return { body: own, isKept: false }
  const dosing = textOf(field(entry, 'dosing'))
  if (dosing === 'recalculate') return { body: own, isKept: false }
  const earlier = usedIn(course, wholeOf(field(before, 'number')), age)
  if (dosing === 'keep') return { body: earlier.body, isKept: true }
  const isSame = textOf(field(before, 'measurements')) === textOf(field(entry, 'measurements'))
  if (isSame) return earlier.isKept || earlier.body === null ? earlier : { body: own, isKept: false }
  const asks = earlier.body === null || earlier.isKept || hasChanged(course, earlier.body, own)
  return { body: asks ? null : own, isKept: false }
}

function entryBefore({ order }: Course, cycle: bigint): Json {
  const before = listOf(field(order, 'cycles')).filter((entry) => wholeOf(field(entry, 'number')) < cycle)
  return before.reduce<Json>(
    (latest, entry) =>
      latest === undefined || wholeOf(field(entry, 'number')) > wholeOf(field(latest, 'number')) ? entry : latest,
    undefined,
  )
}

function ownBody(course: Course, cycle: bigint, entry: Json, age: bigint | null): Body {
  const { order } = course
  const policy = field(order, 'policy')
  const id = textOf(field(entry, 'measurements'))
  const measured = listOf(field(order, 'measurements')).find((each) => id !== '' && textOf(field(each, 'id')) === id)
  const text = (...path: readonly string[]): string => textOf(field(measured, ...path))
  const sex = textOf(field(order, 'patient', 'sex'))
  const height = (): Rational => within(typedDecimal(text('height', 'value')), policy, 'heightCm')
  const weight = (): Rational => within(typedDecimal(text('weight', 'value')), policy, 'weightKg')
  // the formula of an earlier cycle stands with it; the current one and those after it have the policy's
  const former = cycle < course.current ? textOf(field(entry, 'bsaFormula')) : ''
  const formula = former === '' ? textOf(field(policy, 'bsaFormula')) : former
  const area = (): Area => {
    const elsewhere = typedDecimal(text('bsa', 'value'), 4n)
    if (elsewhere.is === 'blank')
      return cappedArea(areaByFormula(formula, { height: height(), weight: weight(), sex, age }), capOf(policy))
    const isSigned = saysSomething(text('bsa', 'reason')) && saysSomething(text('bsa', 'by'))
    if (!isSigned) noDose('an area measured elsewhere needs a reason and a name')
    return cappedArea(exactArea(bodily(needed(elsewhere, 'the measured area'), policy)), capOf(policy))
  }
  return { height, weight, area: once(area), sex, age }
}

/** One area of one body: doses by it are compared with each other. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => (known ??= { value: work() }).value
}

/** A measurement inside the limits of the hospital, beyond which it is a slip and no body. */
function within(typed: Typed<Rational>, policy: Json, limit: string): Rational {
  const value = needed(typed, limit)
  const [min, max] = [policyNumber(policy, 'limits', limit, 'min'), policyNumber(policy, 'limits', limit, 'max')]
  return compare(value, min) < 0n || compare(value, max) > 0n ? noDose(`${limit} is out of range`) : value
}

/** A measured area that some body within the limits of height and weight could have: its square is H × W ÷ 3600. */
function bodily(area: Rational, policy: Json): Rational {
  const square = (end: string): Rational =>
    over(
      times(policyNumber(policy, 'limits', 'heightCm', end), policyNumber(policy, 'limits', 'weightKg', end)),
      SQUARE,
    )
  const own = times(area, area)
  const isBody = compare(own, square('min')) >= 0n && compare(own, square('max')) <= 0n
  return isBody ? area : noDose('the measured area is out of range')
}

const SQUARE = rational(3600n)

function policyNumber(policy: Json, ...path: readonly string[]): Rational {
  return decimalRational(textOf(field(policy, ...path))) ?? noDose(`the policy does not say ${path.join(' ')}`)
}

function capOf(policy: Json): Rational | null {
  const typed = typedDecimal(textOf(field(policy, 'bsaCap')))
  if (typed.is === 'blank') return null
  const cap = needed(typed, 'the cap')
  const [min, max] = [
    policyNumber(policy, 'limits', 'bsaCapM2', 'min'),
    policyNumber(policy, 'limits', 'bsaCapM2', 'max'),
  ]
  return compare(cap, min) < 0n || compare(cap, max) > 0n ? noDose('the cap is out of range') : cap
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
