import { decimal } from '../../../src/quantities/decimal.ts'

/** `100 + 200 + 12 × 400` worked out: a number typed with its working says where it comes from. */
export function workedOut(working: string): string {
  const sum = working.split(' + ').reduce((all, product) => {
    const factors = product.split(' × ').map((factor) => decimal(factor))
    return all.plus(factors.reduce((made, factor) => made.times(factor)))
  }, decimal('0'))
  return sum.toString()
}
