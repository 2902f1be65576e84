import DecimalLight from 'decimal.js-light'

/**
 * Exact decimals for doses. 40 significant digits, half up; never a binary float.
 * The library throws on NaN, Infinity and division by zero, so a nonsense number cannot travel on.
 */
export const Decimal = DecimalLight.clone({ precision: 40, rounding: 4, toExpNeg: -40, toExpPos: 40 })
export type Decimal = InstanceType<typeof Decimal>

/** A decimal from trusted text (a data file, a parsed entry, a constant). Throws on anything else. */
export function decimal(text: string): Decimal {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`not a plain decimal: ${text.slice(0, 40)}`)
  return new Decimal(text)
}

/** Plain digits, no exponent, no trailing zeros. */
export function decimalText(value: Decimal): string {
  return value.toString()
}

/**
 * Digits a dose keeps before it is rounded. Quotients such as ÷ 3600 need not terminate; carried at 40 digits and cut
 * to 30, a product that is exactly half an increment is seen as half (and goes up) instead of a hair below it.
 */
const DOSE_DIGITS = 30
export function settleDigits(value: Decimal): Decimal {
  return value.toSignificantDigits(DOSE_DIGITS)
}
