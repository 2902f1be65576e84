import { clockMinutes } from '../quantities/civilTime.ts'
import { entered, invalid, MISSING } from './entry.ts'
import { foldWidth } from './foldWidth.ts'
import type { Entry } from './order.ts'

/** Minutes after midnight from typed `HH:mm`, 00:00 to 23:59. `9:00`, `09.00` and `24:00` are refused. */
export function parseTimeText(text: string): Entry<number> {
  const folded = foldWidth(text)
  if (folded === '') return MISSING
  const minutes = clockMinutes(folded)
  return minutes === null ? invalid(text, 'notATime') : entered(folded, minutes)
}
