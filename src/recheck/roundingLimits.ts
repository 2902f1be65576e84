import { type Amount, compareAmount, scaledAmount } from './amount.ts'
import type { Json } from './json.ts'
import { HUNDRED, minus, ONE, over, plus, type Rational } from './rational.ts'

/** What a rounding hangs on besides the amount. */
export interface Rounding {
  readonly order: Json
  readonly regimen: Json
  readonly drug: Json
  /** IV, SC, PO; empty where the source states none. */
  readonly route: string
  readonly isFlat: boolean
  /** The lowest cap that applies; null for none. Nothing is rounded above it. */
  readonly cap: Amount | null
}

/** Whether a dose would lie above the cap; nothing ever does. */
export function isAboveCap(dose: Rational, cap: Amount | null): boolean {
  return cap !== null && dose.n > 0n && compareAmount(cap, dose) < 0n
}

/** Whether a rounded dose lies within so many percent of the unrounded one, both ends counted in. */
export function isWithin(dose: Rational, amount: Amount, percent: Rational): boolean {
  const share = over(percent, HUNDRED)
  const isBelowTop = compareAmount(scaledAmount(amount, plus(ONE, share)), dose) >= 0n
  return isBelowTop && compareAmount(scaledAmount(amount, minus(ONE, share)), dose) <= 0n
}
