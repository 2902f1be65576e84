import { type CivilTime, clockText } from '../../quantities/civilTime.ts'
import { englishLongDate, englishMinutes } from './englishDates.ts'
import { minutesOfHours } from './moment.ts'
import { NO_BREAK } from './quantityText.ts'

/** `09:00 on Thu 26-Nov-2026`, for sentences. */
export const englishMoment = (time: CivilTime): string => `${clockText(time.minutes)} on ${englishLongDate(time.date)}`

/** Hours as a finding carries them: `64`, `71:30`, `1.5`. */
export function englishHours(text: string): string {
  const minutes = minutesOfHours(text)
  return minutes === null ? `${text}${NO_BREAK}h` : englishMinutes(minutes)
}
