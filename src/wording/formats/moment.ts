import { civilDate } from '../../quantities/civilDate.ts'
import { clockMinutes, type CivilTime } from '../../quantities/civilTime.ts'

/** `2026-11-26T09:00` as a civil time; null for any other text. */
export function momentFromText(text: string): CivilTime | null {
  const date = civilDate(text.slice(0, 10))
  const minutes = clockMinutes(text.slice(11))
  return date === null || minutes === null || text[10] !== 'T' ? null : { date, minutes }
}

/** Minutes of `64` or `71:30` hours; null for any other text. */
export function minutesOfHours(text: string): number | null {
  const match = /^(\d+)(?::([0-5]\d))?$/.exec(text)
  return match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : null
}
