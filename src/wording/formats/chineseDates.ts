import { type CivilDate, dateParts, weekday } from '../../quantities/civilDate.ts'
import { type CivilTime, clockText } from '../../quantities/civilTime.ts'
import { NO_BREAK } from './quantityText.ts'

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

/** Monday is 1. */
export function chineseWeekday(day: number): string {
  const name = WEEKDAYS[day - 1]
  if (name === undefined) throw new Error(`no such weekday: ${day}`)
  return name
}

export function chineseMonth(year: number, month: number): string {
  if (month < 1 || month > 12) throw new Error(`no such month: ${month}`)
  return `${year}年${month}月`
}

function dayAndMonth(date: CivilDate): string {
  const { month, day } = dateParts(date)
  return `${month}月${day}日`
}

/** `2026年11月23日` */
export const chineseDate = (date: CivilDate): string => `${dateParts(date).year}年${dayAndMonth(date)}`

/** `2026年11月23日 周一` */
export const chineseLongDate = (date: CivilDate): string => `${chineseDate(date)} ${chineseWeekday(weekday(date))}`

/** `11月23日 周一` */
export const chineseShortDate = (date: CivilDate): string => `${dayAndMonth(date)} ${chineseWeekday(weekday(date))}`

/** 24-hour clock. Midnight belongs to two days in speech, so it never stands without its date. */
export function chineseTime(time: CivilTime, on?: CivilDate | null): string {
  const clock = clockText(time.minutes)
  const known = on ?? null
  if (known === null) return time.minutes === 0 ? `${chineseLongDate(time.date)} ${clock}` : clock
  return time.date !== known || time.minutes === 0 ? `${chineseShortDate(time.date)} ${clock}` : clock
}

/** Whole hours in hours; under 2 h in minutes; else both: `4 小时`, `90 分钟`, `3 小时 30 分钟`. */
export function chineseMinutes(minutes: number): string {
  const rest = minutes % 60
  if (rest === 0 && minutes > 0) return `${minutes / 60}${NO_BREAK}小时`
  if (minutes < 120) return `${minutes}${NO_BREAK}分钟`
  return `${(minutes - rest) / 60}${NO_BREAK}小时${NO_BREAK}${rest}${NO_BREAK}分钟`
}
