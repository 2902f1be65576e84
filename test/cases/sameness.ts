import { isDeepStrictEqual } from 'node:util'
import { type Decimal, decimalText } from '../../src/quantities/decimal.ts'
import { decimalsOf, halfUp } from './halfUp.ts'

/** Notes what is not as expected, in one line. */
export type Same = (what: string, got: unknown, want: unknown) => void

/** Writes each difference into a list. */
export function sameInto(wrong: string[]): Same {
  return (what, got, want) => {
    if (got !== want) wrong.push(`${what}: expected ${String(want)}, got ${String(got)}`)
  }
}

/** Each key that is written has this value; what it does not name is not compared. */
export function samePart(what: string, got: object, part: Readonly<Record<string, unknown>>, same: Same): void {
  for (const [key, want] of Object.entries(part)) {
    const value: unknown = Object.hasOwn(got, key) ? Object.getOwnPropertyDescriptor(got, key)?.value : undefined
    if (!isDeepStrictEqual(value, want)) same(`${what} ${key}`, JSON.stringify(value), JSON.stringify(want))
  }
}

/** A number at as many decimals as are expected, half up; null is null. Left out is not compared. */
export function sameNumber(what: string, got: Decimal | null, want: string | null | undefined, same: Same): void {
  if (want === undefined) return
  same(what, got === null || want === null ? got && decimalText(got) : atDecimalsOf(decimalText(got), want), want)
}

function atDecimalsOf(text: string, want: string): string {
  const sign = text.startsWith('-') ? '-' : ''
  return sign + halfUp(text.slice(sign.length), decimalsOf(want))
}
