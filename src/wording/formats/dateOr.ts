import { type CivilDate, civilDate } from '../../quantities/civilDate.ts'

/** Text that ought to be a civil date, formatted when it is one. */
export function dateOr(text: string, format: (date: CivilDate) => string): string {
  const date = civilDate(text)
  return date === null ? text : format(date)
}
