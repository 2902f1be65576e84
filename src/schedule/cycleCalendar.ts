import { addDays, type CivilDate } from '../quantities/civilDate.ts'
import type { CivilTime } from '../quantities/civilTime.ts'

/** Where the days of one cycle fall, and the starts a person or a record has set. */
export interface CycleCalendar {
  /** null while day 1 is not known. */
  readonly dateOf: (day: number) => CivilDate | null
  /** When one dose of an item on a day was set to start, whatever the regimen's rules; null: by them. */
  readonly startOf: (item: string, day: number, dose: number) => CivilTime | null
  /** What falls between this date and day 1 belongs to this cycle, because no earlier one will show it. */
  readonly since: CivilDate | null
}

/** The calendar of a cycle nobody has moved anything in. */
export function plainCalendar(day1: CivilDate | null, dayZero: boolean | undefined): CycleCalendar {
  return {
    dateOf: (day) => (day1 === null ? null : addDays(day1, daysAfterDay1(day, dayZero))),
    startOf: () => null,
    since: day1,
  }
}

/** Days from day 1 to `day`. Without a day 0, day −1 is the day before day 1. */
export function daysAfterDay1(day: number, dayZero: boolean | undefined): number {
  return day >= 1 || dayZero ? day - 1 : day
}
