import { type CivilDate, dateParts, weekday } from '../../quantities/civilDate.ts'
import { type CivilTime, clockText } from '../../quantities/civilTime.ts'
import { chineseDate } from './chineseDates.ts'
import { englishMonth } from './englishDates.ts'
import { NO_BREAK } from './quantityText.ts'

const ENGLISH = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const CHINESE = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日']

function named(table: readonly string[], day: number): string {
  const name = table[day - 1]
  if (name === undefined) throw new Error(`no such weekday: ${day}`)
  return name
}

/** Monday is 1. */
export const englishFullWeekday = (day: number): string => named(ENGLISH, day)
export const chineseFullWeekday = (day: number): string => named(CHINESE, day)

/** `Monday 23 November 2026`, in full, because a patient is no reader of `23-Nov`; day, month and year never part. */
export function englishPatientDate(date: CivilDate): string {
  const { year, month, day } = dateParts(date)
  return `${englishFullWeekday(weekday(date))} ${day}${NO_BREAK}${englishMonth(year, month).replace(' ', NO_BREAK)}`
}

/** `2026年11月23日 星期一` */
export const chinesePatientDate = (date: CivilDate): string =>
  `${chineseDate(date)} ${chineseFullWeekday(weekday(date))}`

/** `15:30`; with its date where that is another than `on`. Midnight belongs to two days in speech: it says which it begins. */
export function englishPatientTime(time: CivilTime, on: CivilDate): string {
  if (time.minutes === 0) return `midnight, when ${englishPatientDate(time.date)} begins`
  const clock = clockText(time.minutes)
  return time.date === on ? clock : `${englishPatientDate(time.date)} at${NO_BREAK}${clock}`
}

export function chinesePatientTime(time: CivilTime, on: CivilDate): string {
  if (time.minutes === 0) return `${chinesePatientDate(time.date)}零点（午夜）`
  const clock = clockText(time.minutes)
  return time.date === on ? clock : `${chinesePatientDate(time.date)} ${clock}`
}
