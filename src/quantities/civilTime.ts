import { addDays, type CivilDate, daysBetween } from './civilDate.ts'

const DAY = 24 * 60

/** A moment on the ward's clock: a civil date and minutes after its midnight (0 to 1439). */
export interface CivilTime {
  readonly date: CivilDate
  readonly minutes: number
}

/** Minutes after midnight from `HH:mm`, or null when the text is no time of day. 24:00 is refused: it names two days. */
export function clockMinutes(text: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  return match ? Number(match[1]) * 60 + Number(match[2]) : null
}

/** The moment `minutes` later (earlier when negative), on the civil clock: every civil day has 24 hours here. */
export function addMinutes(time: CivilTime, minutes: number): CivilTime {
  const total = time.minutes + minutes
  const rest = ((total % DAY) + DAY) % DAY
  return { date: addDays(time.date, (total - rest) / DAY), minutes: rest }
}

/** Minutes from `earlier` to `later` on the civil clock. */
export function minutesBetween(earlier: CivilTime, later: CivilTime): number {
  return daysBetween(earlier.date, later.date) * DAY + later.minutes - earlier.minutes
}

/** `HH:mm`, 24-hour clock; midnight is 00:00. */
export function clockText(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two((minutes - (minutes % 60)) / 60)}:${two(minutes % 60)}`
}

/** `YYYY-MM-DDTHH:mm`, for files and for comparing. */
export function civilTimeText(time: CivilTime): string {
  return `${time.date}T${clockText(time.minutes)}`
}
