import { clockText } from '../quantities/civilTime.ts'
import type { localNow } from '../quantities/today.ts'
import type { Wording } from '../wording/wording.ts'

/** `23-Nov-2026 09:05 UTC+08:00`: when a page was printed, on the clock of the device that printed it. */
export function printedAtText({ time, offsetMinutes }: ReturnType<typeof localNow>, wording: Wording): string {
  const sign = offsetMinutes < 0 ? '−' : '+'
  return `${wording.date(time.date)} ${clockText(time.minutes)} UTC${sign}${clockText(Math.abs(offsetMinutes))}`
}
