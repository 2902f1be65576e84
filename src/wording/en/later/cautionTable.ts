import type { CautionRow } from '../../../regimen/caution.ts'
import { numberText } from '../../formats/numberText.ts'
import { numberBeside } from '../../formats/numberBeside.ts'
import { unclosed } from '../../formats/unclosed.ts'
import { boundsOf } from '../../cautionLimits.ts'
import { listed } from '../sentences.ts'
import { labText } from './labs.ts'

/** The clearances of a row: `46 to 60 mL/min`. */
export function rowRange({ from, to, below }: CautionRow): string {
  if (from === null && to === null && below === undefined) return 'any clearance'
  if (below !== undefined) {
    const end = `below ${labText(below, 'mL/min')}`
    return from === null ? end : `from ${numberText(from)} to ${end}`
  }
  if (to === null) return `at least ${labText(from ?? '0', 'mL/min')}`
  return from === null ? `at most ${labText(to, 'mL/min')}` : `${numberText(from)} to ${labText(to, 'mL/min')}`
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
  if (clearance === null) return 'Its published table goes by creatinine clearance, which is not known.'
  const value = `creatinine clearance ${labText(numberBeside(clearance, boundsOf(table)), 'mL/min')}`
  const shown = rows.flatMap((index) => {
    const row = table[index]
    return row ? [`${rowRange(row)}, ${unclosed(row.text.en)}`] : []
  })
  if (shown.length === 0) return `Its published table has no row for ${value}.`
  const where = isBetween ? `${value} lies between two rows` : value
  return `Published table, not applied: ${where}: ${listed(shown.map((row) => `“${row}”`))}.`
}
