import { cannotDecide } from './doubt.ts'

/** An exact number: a fraction in lowest terms whose denominator is positive. */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

/** A comparison: below, the same, above. */
export type Sign = -1n | 0n | 1n

export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) cannotDecide('division by zero')
  const common = divisor(n < 0n ? -n : n, d < 0n ? -d : d)
  const side = d < 0n ? -1n : 1n
  return { n: (side * n) / common, d: (side * d) / common }
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : divisor(b, a % b)
}

/** The greatest common divisor of two whole numbers, neither negative. */
export const greatestDivisor = divisor

export const ONE = rational(1n)
export const HALF = rational(1n, 2n)
export const HUNDRED = rational(100n)

export function plus(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function minus(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d - b.n * a.d, a.d * b.d)
}

export function times(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d)
}

export function over(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n)
}

export function compare(a: Rational, b: Rational): Sign {
  return signOf(a.n * b.d - b.n * a.d)
}

export function signOf(n: bigint): Sign {
  return n < 0n ? -1n : n > 0n ? 1n : 0n
}

export function least(a: Rational, b: Rational): Rational {
  return compare(b, a) < 0n ? b : a
}

/** The greatest whole number that is not above it. */
export function floor({ n, d }: Rational): bigint {
  const cut = n / d
  return n < 0n && cut * d !== n ? cut - 1n : cut
}

/** A plain decimal as data files and settings write it (`12`, `0.25`). null for anything else. */
export function decimalRational(text: string): Rational | null {
  const match = /^(\d{1,40})(?:\.(\d{1,40}))?$/.exec(text)
  if (!match) return null
  const decimals = match[2] ?? ''
  return rational(BigInt(`${match[1] ?? ''}${decimals}`), 10n ** BigInt(decimals.length))
}

/** The digits of a number that has an end, without zeros to spare: `0.25`, `12`. One without an end is in doubt. */
export function decimalText({ n, d }: Rational): string {
  let places = 0n
  while ((n * 10n ** places) % d !== 0n) {
    places += 1n
    if (places > 60n) cannotDecide('a number without an end')
  }
  const ten = 10n ** places
  const digits = ((n < 0n ? -n : n) * ten) / d
  // a one before the decimals keeps their leading zeros: 1005 is 005
  const decimals = places === 0n ? '' : `.${String((digits % ten) + ten).slice(1)}`
  return `${n < 0n ? '-' : ''}${String(digits / ten)}${decimals}`
}
