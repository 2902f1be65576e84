import { clockMinutes } from '../quantities/civilTime.ts'
import { type Entry, entered, invalid, MISSING } from './entry.ts'
import { foldWidth } from './foldWidth.ts'

/** Minutes after midnight from typed `HH:mm` or `H:mm`, echoed as `HH:mm`. `09.00`, `0900` and `24:00` are refused. */
export function parseTimeText(text: string): Entry<number> {
  const folded = foldWidth(text).replace(/^(\d):/, '0$1:')
  if (folded === '') return MISSING
  const minutes = clockMinutes(folded)
  return minutes === null ? invalid(text, 'notATime') : entered(folded, minutes)
}
