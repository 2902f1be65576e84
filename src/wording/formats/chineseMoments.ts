import { type CivilTime, clockText } from '../../quantities/civilTime.ts'
import { chineseLongDate, chineseMinutes } from './chineseDates.ts'
import { minutesOfHours } from './moment.ts'
import { NO_BREAK } from './quantityText.ts'

/** `2026年11月26日 周四 09:00`, for sentences. */
export const chineseMoment = (time: CivilTime): string => `${chineseLongDate(time.date)} ${clockText(time.minutes)}`

/** Hours as a finding carries them: `64`, `71:30`, `1.5`. */
export function chineseHours(text: string): string {
  const minutes = minutesOfHours(text)
  return minutes === null ? `${text}${NO_BREAK}小时` : chineseMinutes(minutes)
}
