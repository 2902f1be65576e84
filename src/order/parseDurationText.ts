import { decimal } from '../quantities/decimal.ts'
import { type Entry, entered, invalid, MISSING } from './entry.ts'
import { foldWidth } from './foldWidth.ts'
import { readDecimal } from './readDecimal.ts'

const MINUTES_PER_HOUR = decimal('60')
const LONGEST_MINUTES = 24 * 60

/**
 * Minutes from an infusion time typed in hours (`3`, `1.5`) or in hours and minutes (`1:20`). More than 24 h, or a part
 * of a minute, is out of range: a continuous infusion is a bag a day, and a rate for 19.98 minutes would be nobody's.
 */
export function parseDurationText(text: string): Entry<number> {
  if (text.trim() === '') return MISSING
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(foldWidth(text))
  if (clock) return inRange(text, `${clock[1]}:${clock[2]}`, Number(clock[1]) * 60 + Number(clock[2]))
  const read = readDecimal(text)
  if (!read.ok) return invalid(text, read.fault)
  const minutes = decimal(read.digits).times(MINUTES_PER_HOUR)
  return minutes.isInteger() ? inRange(text, read.digits, minutes.toNumber()) : invalid(text, 'outOfRange')
}

function inRange(text: string, echo: string, minutes: number): Entry<number> {
  if (minutes === 0) return invalid(text, 'zero')
  return minutes > LONGEST_MINUTES ? invalid(text, 'outOfRange') : entered(echo, minutes)
}
