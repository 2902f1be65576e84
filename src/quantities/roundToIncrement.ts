import { Decimal, decimal } from './decimal.ts'

const HALF_UP = 4

/**
 * The only rounding in the house: to the nearest multiple of `increment`, a half goes up.
 * @param value the exact dose, positive
 * @param increment a positive step in the same unit, such as 0.1 or 10
 */
export function roundToIncrement(value: Decimal, increment: Decimal): Decimal {
  if (increment.lte(0)) throw new Error('increment must be positive')
  return value.dividedBy(increment).toDecimalPlaces(0, HALF_UP).times(increment)
}

/** For showing only: `places` decimals, half up, trailing zeros dropped. Never fed back into a dose. */
export function roundForDisplay(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places, HALF_UP)
}

/**
 * (rounded − exact) ÷ exact in %, signed, to one decimal. A difference too small to show is '0', never '-0'.
 * @param exact must not be zero
 */
export function differencePercent(exact: Decimal, rounded: Decimal): string {
  const percent = rounded.minus(exact).dividedBy(exact).times(decimal('100')).toDecimalPlaces(1, HALF_UP)
  return percent.isZero() ? '0' : new Decimal(percent).toString()
}

/** For showing only: exactly `places` decimals, trailing zeros kept, so that a checker sees how far the number goes. */
export function fixedPlaces(value: Decimal, places: number): string {
  const [whole = '0', fraction = ''] = roundForDisplay(value, places).toString().split('.')
  return `${whole}.${fraction.padEnd(places, '0')}`
}
