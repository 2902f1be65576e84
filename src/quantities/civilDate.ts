import { UTCDateMini } from '@date-fns/utc/date/mini'
import { millisecondsInDay } from 'date-fns/constants'
import { getISODay } from 'date-fns/getISODay'

declare const civil: unique symbol
/** A day of the calendar, `YYYY-MM-DD`, without a time zone: the same day on every machine. */
export type CivilDate = string & { readonly [civil]: true }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** A civil date from its text, or null when the text has another shape or names no day (2026-02-30). */
export function civilDate(text: string): CivilDate | null {
  const match = SHAPE.exec(text)
  if (!match) return null
  const date = new UTCDateMini(`${text}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(match[3])) return null
  return toCivil(date)
}

function toUtc(date: CivilDate): Date {
  return new UTCDateMini(`${date}T00:00:00Z`)
}

/** Of the date in UTC, in milliseconds: there every day has as many, and days are counted by dividing. */
function midnight(date: CivilDate): number {
  return Date.parse(date) // a date without a time is read as UTC on every machine
}

function toCivil(date: Date): CivilDate {
  // The one place where text becomes a CivilDate: the text comes from a valid date, so the shape holds.
  return date.toISOString().slice(0, 10) as CivilDate
}

/** The date `days` later (earlier when negative). Civil arithmetic: daylight saving and time zones play no part. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return toCivil(new Date(midnight(date) + days * millisecondsInDay))
}

/** Whole days from `earlier` to `later`; negative when `later` comes first. */
export function daysBetween(earlier: CivilDate, later: CivilDate): number {
  return (midnight(later) - midnight(earlier)) / millisecondsInDay
}

/** Completed years from `from` to `to`. One born on 29 February is a year older on 1 March of a common year. */
export function yearsBetween(from: CivilDate, to: CivilDate): number {
  const birthdayToCome = to.slice(5) < from.slice(5)
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (birthdayToCome ? 1 : 0)
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: CivilDate): number {
  return getISODay(toUtc(date))
}

export function isWeekend(date: CivilDate): boolean {
  return weekday(date) > 5
}

/** Year, month (1 to 12) and day of the month, for calendars and for wording. */
export function dateParts(date: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}
