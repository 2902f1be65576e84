import { type Area, cappedArea, exactArea } from './area.ts'
import { areaByFormula } from './areaFormula.ts'
import { type Course } from './course.ts'
import { noDose } from './doubt.ts'
import { field, type Json, listOf, textOf, wholeOf } from './json.ts'
import { compare, decimalRational, over, type Rational, rational, times } from './rational.ts'
import { needed, saysSomething, type Typed, typedDecimal } from './typedText.ts'

/** What a cycle is dosed by. Each measure refuses by itself: a dose per kg needs no height. */
export interface Body {
  readonly weight: () => Rational
  readonly height: () => Rational
  /** As it multiplies: measured or by formula, and under the cap. */
  readonly area: () => Area
  readonly sex: string
  /** Completed years; null while they are not known. */
  readonly age: bigint | null
}

/** The body as measured for one cycle, with the formula that cycle is dosed by. */
export function ownBody(course: Course, entry: Json, age: bigint | null): Body {
  const { order } = course
  const policy = field(order, 'policy')
  const id = textOf(field(entry, 'measurements'))
  const measured = listOf(field(order, 'measurements')).find((each) => id !== '' && textOf(field(each, 'id')) === id)
  const text = (...path: readonly string[]): string => textOf(field(measured, ...path))
  const sex = textOf(field(order, 'patient', 'sex'))
  const height = (): Rational => within(typedDecimal(text('height', 'value')), policy, 'heightCm')
  const weight = (): Rational => within(typedDecimal(text('weight', 'value')), policy, 'weightKg')
  const formula = formulaOf(course, entry)
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

/** The formula of an earlier cycle stands with it; the current one and those after it have the policy's. */
export function formulaOf({ order, current }: Course, entry: Json): string {
  const number = field(entry, 'number')
  const isPast = number !== undefined && wholeOf(number) < current
  const former = isPast ? textOf(field(entry, 'bsaFormula')) : ''
  return former === '' ? textOf(field(order, 'policy', 'bsaFormula')) : former
}

/** One area of one body: doses by it are compared with each other. */
export function once<T>(work: () => T): () => T {
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

export function policyNumber(policy: Json, ...path: readonly string[]): Rational {
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
