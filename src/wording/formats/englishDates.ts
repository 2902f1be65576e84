import { type CivilDate, dateParts, weekday } from '../../quantities/civilDate.ts'
import { type CivilTime, clockText } from '../../quantities/civilTime.ts'
import { NO_BREAK } from './quantityText.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function named(table: readonly string[], number: number): string {
  const name = table[number - 1]
  if (name === undefined) throw new Error(`no such month or weekday: ${number}`)
  return name
}

const dayAndMonth = (date: CivilDate): string =>
  `${date.slice(8, 10)}-${named(MONTHS, dateParts(date).month).slice(0, 3)}`

/** Monday is 1. */
export const englishWeekday = (day: number): string => named(WEEKDAYS, day)

export const englishMonth = (year: number, month: number): string => `${named(MONTHS, month)} ${year}`

/** `23-Nov-2026`: the month in letters, because 03/04 names two days. */
export const englishDate = (date: CivilDate): string => `${dayAndMonth(date)}-${date.slice(0, 4)}`

/** `Mon 23-Nov-2026` */
export const englishLongDate = (date: CivilDate): string => `${englishWeekday(weekday(date))} ${englishDate(date)}`

/** `Mon 23-Nov` */
export const englishShortDate = (date: CivilDate): string => `${englishWeekday(weekday(date))} ${dayAndMonth(date)}`

/** 24-hour clock. Midnight belongs to two days in speech, so it never stands without its date. */
export function englishTime(time: CivilTime, on?: CivilDate | null): string {
  const clock = clockText(time.minutes)
  const known = on ?? null
  if (known === null) return time.minutes === 0 ? `${englishLongDate(time.date)} ${clock}` : clock
  return time.date !== known || time.minutes === 0 ? `${englishShortDate(time.date)} ${clock}` : clock
}

/** Whole hours as h; under 2 h as min; else both: `4 h`, `90 min`, `3 h 30 min`. */
export function englishMinutes(minutes: number): string {
  const rest = minutes % 60
  if (rest === 0 && minutes > 0) return `${minutes / 60}${NO_BREAK}h`
  if (minutes < 120) return `${minutes}${NO_BREAK}min`
  return `${(minutes - rest) / 60}${NO_BREAK}h${NO_BREAK}${rest}${NO_BREAK}min`
}
