import { type CivilDate, civilDate } from '../quantities/civilDate.ts'
import { type Entry, entered, invalid, MISSING } from './entry.ts'
import { foldWidth } from './foldWidth.ts'

const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/**
 * A civil date from typed text, `YYYY-MM-DD` only: 03/04/2026 is two dates and so none. Years 1900 to 2199, because a
 * slip in the year (0026, 2926) is otherwise a date like any other.
 */
export function parseDateText(text: string): Entry<CivilDate> {
  const folded = foldWidth(text)
  if (folded === '') return MISSING
  if (!/^\d{4}-\d{2}-\d{2}$/.test(folded)) return invalid(text, 'notADate')
  const date = civilDate(folded)
  if (date === null) return invalid(text, 'noSuchDate')
  const year = Number(folded.slice(0, 4))
  return year < FIRST_YEAR || year > LAST_YEAR ? invalid(text, 'outOfRange') : entered(folded, date)
}
