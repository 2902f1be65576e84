import { type Decimal, decimal } from '../quantities/decimal.ts'
import { type Entry, entered, invalid, MISSING } from './entry.ts'
import { readDecimal } from './readDecimal.ts'

/**
 * A positive decimal from typed text, at most six whole digits and (unless said otherwise) three decimals, in the unit of its field. The echo is
 * canonical: `７０，５` reads back as `70.5`. Clinical limits are not applied here: they are policy, not spelling.
 */
export function parseDecimalText(text: string, mostDecimals = 3): Entry<Decimal> {
  if (text.trim() === '') return MISSING
  const read = readDecimal(text, mostDecimals)
  if (!read.ok) return invalid(text, read.fault)
  const value = decimal(read.digits)
  return value.isZero() ? invalid(text, 'zero') : entered(read.digits, value)
}
