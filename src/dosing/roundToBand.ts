import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { FallbackReason } from '../evidence/rounding.ts'
import { type Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import { type Quantity, quantity } from '../quantities/quantity.ts'
import { differencePercent } from '../quantities/roundToIncrement.ts'
import type { BandTable } from '../regimen/bandTable.ts'
import type { DoseRung } from './doseLadder.ts'
import { isWithinPercent } from './isWithinPercent.ts'

/** The tables a dose is looked up in: a hospital's own, for the drugs they name, in place of the library's. */
export interface BandTables {
  readonly own: readonly BandTable[]
  readonly library: readonly BandTable[]
}

/** The band of the row the dose lies in, if it lies within the table's limit of it; or why no band is taken. */
export function roundToBand(
  exact: Quantity<DoseUnit>,
  drug: string,
  { own, library }: BandTables,
  cap: Decimal | null,
): DoseRung | FallbackReason {
  const fits = ({ drugs, unit }: BandTable): boolean => drugs.includes(drug) && unit === exact.unit
  const tables = own.some(fits) ? own.filter(fits) : library.filter(fits)
  if (tables.length === 0) return 'noTable'
  const [found] = tables.flatMap((table) => rowsWith(table, exact.value))
  if (!found) return 'beyondTable'
  const { table, row } = found
  const band = decimal(row.band)
  if (!isWithinPercent(exact.value, band, table.withinPercent)) return 'outsideLimit'
  if (cap !== null && band.gt(cap)) return 'aboveCap'
  return {
    ok: true,
    value: quantity(band, exact.unit),
    step: {
      code: 'doseBand',
      exact: decimalText(exact.value),
      result: decimalText(band),
      unit: exact.unit,
      differencePercent: differencePercent(exact.value, band),
      table: table.id,
      from: row.from,
      below: row.below,
    },
  }
}

function rowsWith(table: BandTable, exact: Decimal) {
  return table.rows
    .filter(({ from, below }) => decimal(from).lte(exact) && exact.lt(decimal(below)))
    .map((row) => ({ table, row }))
}
