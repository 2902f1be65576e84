import type { Decimal } from '../quantities/decimal.ts'
import type { Entry } from './entry.ts'
import { parseDecimalText } from './parseDecimalText.ts'

const DECIMALS = 4 // as an area is shown, and so copied

/** A body surface area in m² from typed text. Clinical limits are not applied here. */
export function parseAreaText(text: string): Entry<Decimal> {
  return parseDecimalText(text, DECIMALS)
}
