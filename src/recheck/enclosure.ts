import { cannotDecide } from './doubt.ts'
import { compare, floor, ONE, over, plus, type Rational, rational } from './rational.ts'

/**
 * Two fractions with the true number between them, both counted in. Every step below rounds the lower one down and the
 * upper one up, so whatever is said of the pair holds of the number.
 */
export interface Enclosure {
  readonly low: Rational
  readonly high: Rational
}

/** ln x for x > 0, by ln x = k ln 2 + 2 artanh((m − 1) ÷ (m + 1)) with x = m × 2^k and m near 1; `digits` decimals carried. */
export function logarithm(x: Rational, digits: bigint): Enclosure {
  if (x.n <= 0n) cannotDecide('a logarithm of nothing')
  let m = x
  let k = 0n
  for (; compare(m, rational(4n, 3n)) > 0n; k += 1n) m = over(m, rational(2n))
  for (; compare(m, rational(2n, 3n)) < 0n; k -= 1n) m = plus(m, m)
  const whole = scaled(twiceArtanh(rational(1n, 3n), digits), k)
  const isBelow = compare(m, ONE) < 0n
  const z = rational(isBelow ? m.d - m.n : m.n - m.d, m.n + m.d)
  const part = twiceArtanh(z, digits)
  return sum(whole, isBelow ? scaled(part, -1n) : part)
}

/** 2 artanh z for 0 ≤ z ≤ 1/3: 2 (z + z³/3 + z⁵/5 + …). What is left of the series is below twice its next term. */
function twiceArtanh(z: Rational, digits: bigint): Enclosure {
  const one = 10n ** digits
  const down = floor(rational(z.n * one, z.d))
  const up = down + 1n
  let [low, high] = [0n, 0n]
  let [powerDown, powerUp] = [down, up]
  for (let odd = 1n; ; odd += 2n) {
    low += powerDown / odd
    high += powerUp / odd + 1n
    powerDown = (powerDown * down * down) / (one * one)
    powerUp = (powerUp * up * up) / (one * one) + 1n
    if (powerDown === 0n && odd > digits) break
  }
  return { low: rational(2n * low, one), high: rational(2n * (high + 2n * powerUp), one) }
}

/** e^x for an x that lies between two bounds. */
export function exponential({ low, high }: Enclosure, digits: bigint): Enclosure {
  return { low: power(low, digits).low, high: power(high, digits).high }
}

const HALVINGS = 12n

/** e^x = (e^(x ÷ 2¹²))^(2¹²): the series is short where x is small, and squaring twelve times costs few digits. */
function power(x: Rational, digits: bigint): Enclosure {
  if (x.n < 0n) {
    const { low, high } = power(rational(-x.n, x.d), digits)
    return { low: over(ONE, high), high: over(ONE, low) }
  }
  const one = 10n ** (digits + 10n)
  const small = rational(x.n, x.d * 2n ** HALVINGS)
  if (compare(small, rational(1n, 2n)) > 0n) cannotDecide('an exponent beyond any body')
  const down = floor(rational(small.n * one, small.d))
  let low = series(down, one, 0n)
  let high = series(down + 1n, one, 1n)
  for (let n = 0n; n < HALVINGS; n += 1n) {
    low = (low * low) / one
    high = (high * high) / one + 1n
  }
  return { low: rational(low, one), high: rational(high, one) }
}

/** 1 + y + y²/2! + …, y ≤ 1/2; `up` is 1 for the bound above, which also takes twice the term that was left out. */
function series(y: bigint, one: bigint, up: bigint): bigint {
  let term = one
  let total = one
  for (let n = 1n; term > up; n += 1n) {
    term = (term * y) / (one * n) + up
    total += term
  }
  return total + 2n * up * (term + 1n)
}

export function sum(a: Enclosure, b: Enclosure): Enclosure {
  return { low: plus(a.low, b.low), high: plus(a.high, b.high) }
}

/** A whole multiple; a negative one changes the sides. */
export function scaled({ low, high }: Enclosure, k: bigint): Enclosure {
  const [a, b] = [rational(low.n * k, low.d), rational(high.n * k, high.d)]
  return k < 0n ? { low: b, high: a } : { low: a, high: b }
}
