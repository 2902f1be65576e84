import { type Decimal, decimal } from '../quantities/decimal.ts'
import type { CautionRow } from '../regimen/caution.ts'

/** Where a clearance lies in a published table. A row is shown, never applied. */
export interface TablePlace {
  readonly rows: readonly CautionRow[]
  readonly isBetweenRows: boolean
}

const NOWHERE: TablePlace = { rows: [], isBetweenRows: false }

/**
 * The rows that hold the clearance; both neighbours where it lies between two; none below the lowest and above the highest
 * of a table that ends there.
 * @param clearance mL/min, unrounded: 45.5 is neither in "31 to 45" nor in "46 to 60"
 */
export function placeInTable(table: readonly CautionRow[], clearance: Decimal | null): TablePlace {
  if (clearance === null) return NOWHERE
  const inside = table.filter((row) => !isUnder(row, clearance) && !isOver(row, clearance))
  if (inside.length > 0) return { rows: inside, isBetweenRows: false }
  const under = nearest(table, (row) => (isUnder(row, clearance) ? endOf(row) : null), 'highest')
  const over = nearest(table, (row) => (isOver(row, clearance) ? row.from : null), 'lowest')
  if (under === null || over === null) return NOWHERE
  return { rows: table.filter((row) => row === under || row === over), isBetweenRows: true }
}

/** The whole row lies under the value. */
function isUnder({ to, below }: CautionRow, value: Decimal): boolean {
  return (to !== null && value.gt(decimal(to))) || (below !== undefined && value.gte(decimal(below)))
}

function isOver({ from }: CautionRow, value: Decimal): boolean {
  return from !== null && value.lt(decimal(from))
}

function endOf({ to, below }: CautionRow): string | null {
  return to ?? below ?? null
}

function nearest(
  table: readonly CautionRow[],
  boundOf: (row: CautionRow) => string | null,
  which: 'highest' | 'lowest',
): CautionRow | null {
  const bounds = table.flatMap((row) => {
    const bound = boundOf(row)
    return bound === null ? [] : [{ row, bound: decimal(bound) }]
  })
  const sorted = bounds.sort((a, b) => (which === 'lowest' ? a.bound.comparedTo(b.bound) : b.bound.comparedTo(a.bound)))
  return sorted[0]?.row ?? null
}
