import { amountWithUnit } from '../../formats/quantityText.ts'
import { reductionPercent } from '../../formats/reductionPercent.ts'

/** What a percentage is of. */
export const bases = { standard: 'the standard dose', previous: 'the previous dose' }

/**
 * `give 75% (reduce by 25%)`, `give 110% (10% above the standard dose)`: 75% alone has been read as what is taken away.
 * `give 80% of the previous dose (reduce it by 20%)` names another basis than the standard dose.
 */
export function bothWays(percent: string, basis: keyof typeof bases = 'standard'): string {
  const left = reductionPercent(percent)
  const isPrevious = basis === 'previous'
  const give = `give ${amountWithUnit(percent, '%')}${isPrevious ? ` of ${bases.previous}` : ''}`
  if (left === '0') return `${give} (${isPrevious ? 'no change' : bases.standard})`
  if (left.startsWith('-')) return `${give} (${amountWithUnit(left.slice(1), '%')} above ${bases[basis]})`
  return `${give} (reduce ${isPrevious ? 'it ' : ''}by ${amountWithUnit(left, '%')})`
}
