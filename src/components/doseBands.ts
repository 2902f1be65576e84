import type { DoseColumn, DoseSheet } from '../documents/doseSheet.ts'
import { amountText } from '../quantities/quantity.ts'

/** Widths of the matrix's own columns in px; the style sheet has the same. */
const NAME_WIDTH = 208
const TOTAL_WIDTH = 144
const FIGURE_WIDTH = 12.5
const ROOM = 48

/**
 * The days in bands that fit the width, drug names repeated in each: the matrix never scrolls sideways and never hides a
 * day. One band when the width is unknown, or where a day becomes a line.
 */
export function doseBands(sheet: DoseSheet, width: number | null): readonly (readonly DoseColumn[])[] {
  const { columns } = sheet
  if (columns.length === 0) return []
  if (width === null || isOneColumn()) return [columns]
  const widest = Math.max(112, longestAmount(sheet) * FIGURE_WIDTH + ROOM)
  const fitting = Math.max(1, Math.floor((width - NAME_WIDTH - TOTAL_WIDTH) / widest))
  const bands = Math.ceil(columns.length / fitting)
  const size = Math.ceil(columns.length / bands)
  return Array.from({ length: bands }, (_, band) => columns.slice(band * size, (band + 1) * size))
}

/** Where the style sheet makes a drug a block and a day a line. */
function isOneColumn(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(max-width: 760px)').matches
}

/** Characters of the longest amount: `2 × 3504`. */
function longestAmount(sheet: DoseSheet): number {
  const lengths = sheet.rows.flatMap((row) =>
    row.cells.map((cell) => {
      if (cell.kind !== 'given') return 0
      const dose = cell.administrations[0]?.ladder.roundedDose
      const figures = dose?.ok ? amountText(dose.value).length : 6
      return figures + (cell.administrations.length > 1 ? 3 : 0)
    }),
  )
  return Math.max(0, ...lengths)
}
