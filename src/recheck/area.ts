import { cannotDecide } from './doubt.ts'
import { type Enclosure, exponential, logarithm, sum } from './enclosure.ts'
import { compare, greatestDivisor, ONE, over, type Rational, rational, type Sign, signOf, times } from './rational.ts'

/**
 * A body surface area, m², never as digits. `product`: coefficient × Π base^exponent, which is compared with a number by
 * raising both to the same whole power. `enclosed`: what has no such form, as bounds to so many digits.
 */
export type Area = Product | { readonly kind: 'enclosed'; readonly within: (digits: bigint) => Enclosure }

interface Product {
  readonly kind: 'product'
  readonly coefficient: Rational
  readonly powers: readonly Power[]
}

export interface Power {
  readonly base: Rational
  readonly exponent: Rational
}

/** Beyond this power the whole numbers grow too long for a page; bounds decide then. */
const HIGHEST_POWER = 1000n
/** Digits of the bounds, tried in this order. A number still between them at the last is not decided. */
const DIGITS = [30n, 60n, 120n]

export function exactArea(value: Rational): Area {
  return { kind: 'product', coefficient: value, powers: [] }
}

/** Whether the area is below, at or above a number. Exact; in doubt only where bounds cannot part the two. */
export function compareArea(area: Area, value: Rational): Sign {
  if (value.n <= 0n) return 1n
  if (area.kind === 'product') {
    const whole = commonPower(area.powers)
    if (whole <= HIGHEST_POWER) return comparePowers(area, value, whole)
  }
  for (const digits of DIGITS) {
    const { low, high } = areaBounds(area, digits)
    if (compare(low, value) > 0n) return 1n
    if (compare(high, value) < 0n) return -1n
  }
  return cannotDecide('a number too close to an edge')
}

/** Whether `a` is below, at or above `factor` × `b`. */
export function compareAreas(a: Area, b: Area, factor: Rational): Sign {
  if (a.kind === 'product' && b.kind === 'product') {
    const inverted = b.powers.map(({ base, exponent }) => ({ base, exponent: rational(-exponent.n, exponent.d) }))
    const ratio: Area = {
      kind: 'product',
      coefficient: over(a.coefficient, b.coefficient),
      powers: [...a.powers, ...inverted],
    }
    return compareArea(ratio, factor)
  }
  for (const digits of DIGITS) {
    const [left, right] = [areaBounds(a, digits), areaBounds(b, digits)]
    if (compare(left.low, times(factor, right.high)) > 0n) return 1n
    if (compare(left.high, times(factor, right.low)) < 0n) return -1n
  }
  return cannotDecide('two areas too close to each other')
}

/** The least whole power that leaves no root. */
function commonPower(powers: readonly Power[]): bigint {
  return powers.reduce((whole, { exponent: { d } }) => (whole / greatestDivisor(whole, d)) * d, 1n)
}

/** What (c × Π base^e)^L is, above the fraction bar and below it, by area: one area is compared with many numbers. */
const wholePowers = new WeakMap<Area, Rational>()

/** (c × Π base^e)^L against value^L, each side times what lies below the other's fraction bar. */
function comparePowers(area: Product, value: Rational, whole: bigint): Sign {
  const { n, d } = wholePowers.get(area) ?? wholePower(area, whole)
  return signOf(n * value.d ** whole - d * value.n ** whole)
}

function wholePower(area: Product, whole: bigint): Rational {
  let [n, d] = [area.coefficient.n ** whole, area.coefficient.d ** whole]
  for (const { base, exponent } of area.powers) {
    const e = (exponent.n * whole) / exponent.d
    const [above, below] = e < 0n ? [base.d ** -e, base.n ** -e] : [base.n ** e, base.d ** e]
    n *= above
    d *= below
  }
  wholePowers.set(area, { n, d })
  return { n, d }
}

/** Bounds by area and digits: one area is bounded for every dose it makes. */
const knownBounds = new WeakMap<Area, Map<bigint, Enclosure>>()

/** Bounds of an area, by e^(Σ exponent × ln base). */
export function areaBounds(area: Area, digits: bigint): Enclosure {
  const known = knownBounds.get(area) ?? new Map<bigint, Enclosure>()
  const bounds = known.get(digits) ?? boundsOf(area, digits)
  knownBounds.set(area, known.set(digits, bounds))
  return bounds
}

function boundsOf(area: Area, digits: bigint): Enclosure {
  if (area.kind === 'enclosed') return area.within(digits)
  if (area.powers.length === 0) return { low: area.coefficient, high: area.coefficient }
  let exponent: Enclosure = { low: rational(0n), high: rational(0n) }
  for (const { base, exponent: e } of area.powers) exponent = sum(exponent, multiple(logarithm(base, digits), e))
  return multiple(exponential(exponent, digits), area.coefficient)
}

/** An enclosure times a fraction; a negative one changes the sides. */
export function multiple({ low, high }: Enclosure, by: Rational): Enclosure {
  const [a, b] = [times(low, by), times(high, by)]
  return by.n < 0n ? { low: b, high: a } : { low: a, high: b }
}

/** The area, or the cap where it is lower. */
export function cappedArea(area: Area, cap: Rational | null): Area {
  return cap !== null && compareArea(area, cap) > 0n ? exactArea(cap) : area
}

/** base^exponent, both as the literature writes them: digits and decimals. */
export function powerOf(base: Rational, digits: bigint, decimals: bigint): Power {
  return { base, exponent: rational(digits, 10n ** decimals) }
}

/** Whatever the power, one stays one: left in, it would need bounds where none are needed. */
export function productArea(coefficient: Rational, ...powers: readonly Power[]): Area {
  return { kind: 'product', coefficient, powers: powers.filter(({ base }) => compare(base, ONE) !== 0n) }
}
