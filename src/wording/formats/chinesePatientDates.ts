import { type CivilDate, weekday } from '../../quantities/civilDate.ts'
import { type CivilTime, clockText } from '../../quantities/civilTime.ts'
import { chineseDate } from './chineseDates.ts'

const WEEKDAYS = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日']

/** Monday is 1. */
export function chineseFullWeekday(day: number): string {
  const name = WEEKDAYS[day - 1]
  if (name === undefined) throw new Error(`no such weekday: ${day}`)
  return name
}

/** `2026年11月23日 星期一` */
export const chinesePatientDate = (date: CivilDate): string =>
  `${chineseDate(date)} ${chineseFullWeekday(weekday(date))}`

/** `15:30`; with its date where that is another than `on`. Midnight belongs to two days in speech: it says which it begins. */
export function chinesePatientTime(time: CivilTime, on: CivilDate): string {
  if (time.minutes === 0) return `${chinesePatientDate(time.date)}零点（午夜）`
  const clock = clockText(time.minutes)
  return time.date === on ? clock : `${chinesePatientDate(time.date)} ${clock}`
}
