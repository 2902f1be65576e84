import { type Decimal, decimal } from '../quantities/decimal.ts'

const HUNDRED = decimal('100')

/**
 * Whether a dose lies within so many percent of the exact one; on the limit is within. Compared by multiplication: the
 * percentage that is shown has one decimal and would let a difference just beyond the limit pass.
 */
export function isWithinPercent(exact: Decimal, rounded: Decimal, percent: string): boolean {
  return rounded
    .minus(exact)
    .abs()
    .times(HUNDRED)
    .lte(exact.times(decimal(percent)))
}
