import { decimal, decimalText } from '../../quantities/decimal.ts'

/** What a percentage that is given leaves out, in %: 25 of 75; below zero above the whole. For showing only. */
export function reductionPercent(percent: string): string {
  return decimalText(decimal('100').minus(decimal(percent)))
}
