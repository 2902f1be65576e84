import { amountWithUnit } from '../../formats/quantityText.ts'
import { reductionPercent } from '../../formats/reductionPercent.ts'

/** What a percentage is of. */
export const bases = { standard: '标准剂量', previous: '前次剂量' }

/** `减量 25%（给予 75%）`、`给予 110%（高于标准剂量 10%）`: 75% alone has been read as what is taken away. */
export function bothWays(percent: string, basis: keyof typeof bases = 'standard'): string {
  const left = reductionPercent(percent)
  const of = basis === 'previous' ? `${bases.previous}的 ` : ' '
  const give = `给予${of}${amountWithUnit(percent, '%')}`
  if (left === '0') return `${give}（${basis === 'previous' ? '不变' : bases.standard}）`
  if (left.startsWith('-')) return `${give}（高于${bases[basis]} ${amountWithUnit(left.slice(1), '%')}）`
  return `减量 ${amountWithUnit(left, '%')}（${give}）`
}
