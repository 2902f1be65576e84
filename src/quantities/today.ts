import { type CivilDate, civilDate } from './civilDate.ts'
import type { CivilTime } from './civilTime.ts'

/** The day on this device's own calendar. The engine never asks: only checks on today and the printed-at line do. */
export function localToday(): CivilDate {
  return localNow().time.date
}

/** The moment on this device's own clock, to the minute, and how many minutes that clock is ahead of UTC. */
export function localNow(): { readonly time: CivilTime; readonly offsetMinutes: number } {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  const date = civilDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`)
  if (date === null) throw new Error('this device has no usable date')
  const time = { date, minutes: now.getHours() * 60 + now.getMinutes() }
  return { time, offsetMinutes: -now.getTimezoneOffset() }
}
