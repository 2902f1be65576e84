import { type Amount, compareAmount } from './amount.ts'
import { decimalOf, field, listOf, textOf } from './json.ts'
import type { Rational } from './rational.ts'
import { isAboveCap, isWithin, type Rounding } from './roundingLimits.ts'

/**
 * The band of a table of dose bands: of the hospital's own table where one names the drug, else of the library's. null where
 * no table names it, the dose lies outside its rows, or the band is too far from the dose or above a cap.
 */
export function bandFor(amount: Amount, { order, regimen, drug, cap }: Rounding): Rational | null {
  const id = textOf(field(drug, 'id'))
  const tables = [...listOf(field(order, 'policy', 'bandTables')), ...listOf(field(regimen, 'bandTables'))]
  const table = tables.find((each) => listOf(field(each, 'drugs')).includes(id))
  const row = listOf(field(table, 'rows')).find(
    (each) =>
      compareAmount(amount, decimalOf(field(each, 'from'))) >= 0n &&
      compareAmount(amount, decimalOf(field(each, 'below'))) < 0n,
  )
  if (table === undefined || row === undefined) return null
  const band = decimalOf(field(row, 'band'))
  const isNear = isWithin(band, amount, decimalOf(field(table, 'withinPercent')))
  return isNear && !isAboveCap(band, cap) ? band : null
}
