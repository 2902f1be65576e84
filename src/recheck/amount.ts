import { type Area, areaBounds, compareArea } from './area.ts'
import { cannotDecide } from './doubt.ts'
import { compare, floor, HALF, minus, over, plus, type Rational, rational, type Sign, times } from './rational.ts'

/** A dose before rounding, in the drug's unit: a fraction, or a fraction × a body surface area that is never written out. */
export interface Amount {
  readonly factor: Rational
  readonly area: Area | null
}

export function exactAmount(factor: Rational): Amount {
  return { factor, area: null }
}

/** Below, at or above a number. */
export function compareAmount({ factor, area }: Amount, value: Rational): Sign {
  return area === null ? compare(factor, value) : compareArea(area, over(value, factor))
}

export function scaledAmount({ factor, area }: Amount, by: Rational): Amount {
  return { factor: times(factor, by), area }
}

/** The lower of two doses of one body. */
export function lowerAmount(a: Amount, b: Amount): Amount {
  if (a.area === null)
    return b.area === null ? (compare(b.factor, a.factor) < 0n ? b : a) : compareAmount(b, a.factor) < 0n ? b : a
  if (b.area === null) return compareAmount(a, b.factor) > 0n ? b : a
  if (a.area !== b.area) cannotDecide('doses by two areas')
  return compare(b.factor, a.factor) < 0n ? b : a
}

/** An amount that is a plain number; null for one that hangs on an area. */
export function plainNumber({ factor, area }: Amount): Rational | null {
  if (area === null) return factor
  return area.kind === 'product' && area.powers.length === 0 ? times(factor, area.coefficient) : null
}

/**
 * How many whole steps are nearest, half up: the k with (k − ½) steps ≤ amount < (k + ½) steps. Guessed from bounds, then
 * proved by comparing the amount itself with both edges.
 */
export function nearestSteps(amount: Amount, step: Rational): bigint {
  const edge = (k: bigint): Rational => times(step, minus(rational(k), HALF))
  let k = floor(plus(over(lowBound(amount), step), HALF))
  while (compareAmount(amount, edge(k)) < 0n) k -= 1n
  while (compareAmount(amount, edge(k + 1n)) >= 0n) k += 1n
  return k
}

/** A number not above the amount, and near it. */
export function lowBound({ factor, area }: Amount): Rational {
  return area === null ? factor : times(factor, areaBounds(area, 30n).low)
}
