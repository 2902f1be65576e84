import { BAD, BLANK, folded, read, type Typed } from './typedText.ts'

/** A civil date as a count of days; 0 is 1 March of year 0. No clock, no zone: only the calendar. */
export type CivilDay = bigint

const ERA = 146097n // days of 400 years

/** The count of a date. Years begin in March, so that a leap day is the last of its year. */
export function civilDay(year: bigint, month: bigint, day: bigint): CivilDay {
  const y = month > 2n ? year : year - 1n
  const m = month > 2n ? month - 3n : month + 9n
  return y * 365n + y / 4n - y / 100n + y / 400n + (m * 153n + 2n) / 5n + day - 1n
}

/** Year, month and day of a count. */
export function partsOf(count: CivilDay): readonly [bigint, bigint, bigint] {
  const era = count / ERA
  const rest = count % ERA
  const y = (rest - rest / 1460n + rest / 36524n - rest / 146096n) / 365n
  const inYear = rest - (y * 365n + y / 4n - y / 100n)
  const m = (5n * inYear + 2n) / 153n
  const month = m < 10n ? m + 3n : m - 9n
  return [era * 400n + y + (month <= 2n ? 1n : 0n), month, inYear - (m * 153n + 2n) / 5n + 1n]
}

/** `2026-11-23` */
export function dateText(count: CivilDay): string {
  const [year, month, day] = partsOf(count)
  return `${pad(year, 10000n)}-${pad(month, 100n)}-${pad(day, 100n)}`
}

/** `09:30`, from minutes after midnight of any day. */
export function clockText(minutes: bigint): string {
  const ofDay = ((minutes % 1440n) + 1440n) % 1440n
  return `${pad(ofDay / 60n, 100n)}:${pad(ofDay % 60n, 100n)}`
}

function pad(value: bigint, limit: bigint): string {
  return String(limit + value).slice(1)
}

/** A date typed as YYYY-MM-DD, of the years 1900 to 2199, that the calendar has. */
export function typedDate(text: string): Typed<CivilDay> {
  const plain = folded(text)
  if (plain === '') return BLANK
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain)
  if (!match) return BAD
  const [year, month, day] = [BigInt(match[1] ?? ''), BigInt(match[2] ?? ''), BigInt(match[3] ?? '')]
  if (year < 1900n || year > 2199n || month < 1n || month > 12n || day < 1n || day > 31n) return BAD
  const count = civilDay(year, month, day)
  return dateText(count) === plain ? read(count) : BAD
}

/** Completed years on a day; who was born on 29 February completes one on 1 March of a common year. */
export function yearsBetween(birth: CivilDay, on: CivilDay): bigint {
  const [a, b] = [partsOf(birth), partsOf(on)]
  const isBefore = b[1] < a[1] || (b[1] === a[1] && b[2] < a[2])
  return b[0] - a[0] - (isBefore ? 1n : 0n)
}

/** A moment: minutes since the beginning of day 0 of the count. */
export type Moment = bigint

export function momentOf(day: CivilDay, minutes: bigint): Moment {
  return day * 1440n + minutes
}

export function dayOf(moment: Moment): CivilDay {
  return moment / 1440n
}
