import type { Delay } from '../order/course.ts'
import type { Order } from '../order/order.ts'
import { addDays, type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import type { CivilTime } from '../quantities/civilTime.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { type CycleCalendar, plainCalendar } from './cycleCalendar.ts'
import { countedDay1, delaysOf, plannedDay1Of } from './cycleDates.ts'
import { recordOf } from './recordOf.ts'
import { StartTimes } from './startTimes.ts'

/** The calendar of a cycle with what was delayed and recorded in it. */
export function calendarOf(order: Order, regimen: Regimen, cycle: number, day1: CivilDate | null): CycleCalendar {
  const delays = delaysOf(cycle, day1, order, regimen)
  const plain = plainCalendar(day1, regimen.course.dayZero)
  const shifts = shiftsOf(delays, plain)
  const dateOf = (day: number): CivilDate | null => shiftedDate(day, shifts, plain)
  const since = earliest([day1, ...dueDay1s(order, regimen, cycle)])

  /** `asking`: doses whose own move is left aside, to find the hour they would have had. */
  const startOf = (item: string, day: number, dose: number, asking: readonly string[]): CivilTime | null => {
    const record = recordOf(order, item, { cycle, day, dose })
    if (record?.kind === 'given') return { date: record.date, minutes: record.start }
    const name = `${item}#${dose}`
    const delay = delays.findLast(({ item: moved, at }) => moved === item && at.day === day && at.dose === dose)
    if (!delay || asking.includes(name)) return null
    const later = shifts.filter((shift) => delays.indexOf(shift.delay) > delays.indexOf(delay) && reaches(shift, day))
    const date = addDays(delay.to, sum(later))
    const without: CycleCalendar = { dateOf, startOf: (i, d, n) => startOf(i, d, n, [...asking, name]), since }
    const minutes = delay.time ?? new StartTimes(order, regimen, without).ofDose(item, day, dose)?.time.minutes
    return minutes === undefined ? null : { date, minutes }
  }
  return { dateOf, startOf: (item, day, dose) => startOf(item, day, dose, []), since }
}

/** The calendar with only those delays that moved the rest of the cycle too: what the last planned day is held against. */
export function calendarOfSeries(order: Order, regimen: Regimen, cycle: number, day1: CivilDate | null): CycleCalendar {
  const plain = plainCalendar(day1, regimen.course.dayZero)
  const series = shiftsOf(delaysOf(cycle, day1, order, regimen), plain).filter(
    ({ delay }) => delay.scope === 'following',
  )
  return { ...plain, dateOf: (day) => shiftedDate(day, series, plain) }
}

/** The delays of whole days in a cycle, each with the days it moves them by. */
export function dayShifts(order: Order, regimen: Regimen, cycle: number, day1: CivilDate | null): readonly Shift[] {
  return shiftsOf(delaysOf(cycle, day1, order, regimen), plainCalendar(day1, regimen.course.dayZero))
}

/** A late current cycle takes what falls between the day 1 it was due on and its own: an earlier plan ended there. */
function dueDay1s(order: Order, regimen: Regimen, cycle: number): readonly (CivilDate | null)[] {
  const isCurrent = order.currentCycle.state === 'entered' && order.currentCycle.value === cycle
  return isCurrent ? [plannedDay1Of(cycle, order, regimen), countedDay1(cycle, order, regimen)] : []
}

export interface Shift {
  readonly delay: Delay
  readonly days: number
}

/** By how much each delay of whole days moves them: counted from where those before it had put its day. */
function shiftsOf(delays: readonly Delay[], plain: CycleCalendar): readonly Shift[] {
  return delays.reduce<readonly Shift[]>((shifts, delay) => {
    const date = delay.item === null ? shiftedDate(delay.at.day, shifts, plain) : null
    return date === null ? shifts : [...shifts, { delay, days: daysBetween(date, delay.to) }]
  }, [])
}

function shiftedDate(day: number, shifts: readonly Shift[], plain: CycleCalendar): CivilDate | null {
  const date = plain.dateOf(day)
  return date && addDays(date, sum(shifts.filter((shift) => reaches(shift, day))))
}

function reaches({ delay }: Shift, day: number): boolean {
  return delay.scope === 'following' ? day >= delay.at.day : day === delay.at.day
}

function sum(shifts: readonly Shift[]): number {
  return shifts.reduce((total, { days }) => total + days, 0)
}

function earliest(dates: readonly (CivilDate | null)[]): CivilDate | null {
  return dates.reduce((least, date) => (least === null || (date !== null && date < least) ? date : least), null)
}
