import { type Entry, entered, invalid, MISSING } from './entry.ts'
import { readDecimal } from './readDecimal.ts'

/** A whole number from typed text, between `min` and `max`, both included. `2.0` is refused: nobody counts cycles so. */
export function parseWholeNumber(text: string, min: number, max: number): Entry<number> {
  if (text.trim() === '') return MISSING
  const read = readDecimal(text)
  if (!read.ok) return invalid(text, read.fault)
  if (!read.whole) return invalid(text, 'notWhole')
  const value = Number(read.digits) // at most six digits: exact
  return value < min || value > max ? invalid(text, 'outOfRange') : entered(read.digits, value)
}
