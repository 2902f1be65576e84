import { type CivilDate, dateParts, weekday } from '../../quantities/civilDate.ts'
import { type CivilTime, clockText } from '../../quantities/civilTime.ts'
import { englishMonth } from './englishDates.ts'
import { NO_BREAK } from './quantityText.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Monday is 1. */
export function englishFullWeekday(day: number): string {
  const name = WEEKDAYS[day - 1]
  if (name === undefined) throw new Error(`no such weekday: ${day}`)
  return name
}

/** `Monday 23 November 2026`, in full, because a patient is no reader of `23-Nov`; day, month and year never part. */
export function englishPatientDate(date: CivilDate): string {
  const { year, month, day } = dateParts(date)
  return `${englishFullWeekday(weekday(date))} ${day}${NO_BREAK}${englishMonth(year, month).replace(' ', NO_BREAK)}`
}

/** `15:30`; with its date where that is another than `on`. Midnight belongs to two days in speech: it says which it begins. */
export function englishPatientTime(time: CivilTime, on: CivilDate): string {
  if (time.minutes === 0) return `midnight, when ${englishPatientDate(time.date)} begins`
  const clock = clockText(time.minutes)
  return time.date === on ? clock : `${englishPatientDate(time.date)} at${NO_BREAK}${clock}`
}
