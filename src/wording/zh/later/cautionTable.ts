import type { CautionRow } from '../../../regimen/caution.ts'
import { numberText } from '../../formats/numberText.ts'
import { numberBeside } from '../../formats/numberBeside.ts'
import { unclosed } from '../../formats/unclosed.ts'
import { boundsOf } from '../../cautionLimits.ts'
import { listed } from '../sentences.ts'
import { labText } from './labs.ts'

/** The clearances of a row: `46 至 60 mL/min`. */
export function rowRange({ from, to, below }: CautionRow): string {
  if (from === null && to === null && below === undefined) return '任何清除率'
  if (below !== undefined) {
    const end = `低于 ${labText(below, 'mL/min')}`
    return from === null ? end : `不低于 ${numberText(from)} 且${end}`
  }
  if (to === null) return `不低于 ${labText(from ?? '0', 'mL/min')}`
  return from === null ? `不高于 ${labText(to, 'mL/min')}` : `${numberText(from)} 至 ${labText(to, 'mL/min')}`
}

/**
 * Where a clearance lies in a published table, in whole sentences that say it is not applied.
 * @param rows indices of the rows it lies in, or of both neighbours
 */
export function tableSentence(
  table: readonly CautionRow[],
  clearance: string | null,
  rows: readonly number[],
  isBetween: boolean,
): string {
  if (clearance === null) return '其文献表按肌酐清除率分档，而清除率未知。'
  const value = `肌酐清除率 ${labText(numberBeside(clearance, boundsOf(table)), 'mL/min')}`
  const shown = rows.flatMap((index) => {
    const row = table[index]
    return row ? [`${rowRange(row)}：${unclosed(row.text.zh)}`] : []
  })
  if (shown.length === 0) return `其文献表中没有与${value} 对应的一档。`
  const where = isBetween ? `${value} 介于两档之间` : value
  return `文献表（未自动采用）：${where}——${listed(shown.map((row) => `“${row}”`))}。`
}
