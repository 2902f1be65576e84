import type { Order } from '../order/order.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { CivilTime } from '../quantities/civilTime.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { type CycleCalendar, plainCalendar } from './cycleCalendar.ts'
import { countedDay1, movesOf, plannedDay1Of } from './cycleDates.ts'
import type { Shift } from './cycleMoves.ts'
import { recordOf } from './recordOf.ts'
import { StartTimes } from './startTimes.ts'

/** The calendar of a cycle with what was delayed and recorded in it. */
export function calendarOf(order: Order, regimen: Regimen, cycle: number, day1: CivilDate | null): CycleCalendar {
  const moves = day1 === null ? null : movesOf(cycle, day1, order, regimen)
  const dateOf = (day: number): CivilDate | null => moves?.dateOf(day) ?? null
  const since = earliest([day1, ...dueDay1s(order, regimen, cycle)])

  /** `asking`: doses whose own move is left aside, to find the hour they would have had. */
  const startOf = (item: string, day: number, dose: number, asking: readonly string[]): CivilTime | null => {
    const record = recordOf(order, item, { cycle, day, dose })
    if (record?.kind === 'given') return { date: record.date, minutes: record.start }
    const name = `${item}#${dose}`
    const moved = moves?.doseOf(item, day, dose)
    if (!moved || asking.includes(name)) return null
    const without: CycleCalendar = { dateOf, startOf: (i, d, n) => startOf(i, d, n, [...asking, name]), since }
    const minutes = moved.minutes ?? new StartTimes(order, regimen, without).ofDose(item, day, dose)?.time.minutes
    return minutes === undefined ? null : { date: moved.date, minutes }
  }
  return { dateOf, startOf: (item, day, dose) => startOf(item, day, dose, []), since }
}

/** The calendar with only those delays that moved the rest of the cycle too: what the last planned day is held against. */
export function calendarOfSeries(order: Order, regimen: Regimen, cycle: number, day1: CivilDate | null): CycleCalendar {
  const changes = order.course.changes.filter((change) => change.kind !== 'delay' || change.scope !== 'day')
  const series = day1 && movesOf(cycle, day1, { ...order, course: { ...order.course, changes } }, regimen)
  const plain = plainCalendar(day1, regimen.course.dayZero)
  return series ? { ...plain, dateOf: series.dateOf } : plain
}

/** The delays of whole days in a cycle, each with the days it moves them by. */
export function dayShifts(order: Order, regimen: Regimen, cycle: number, day1: CivilDate | null): readonly Shift[] {
  return day1 === null ? [] : movesOf(cycle, day1, order, regimen).dayShifts
}

/** A late current cycle takes what falls between the day 1 it was due on and its own: an earlier plan ended there. */
function dueDay1s(order: Order, regimen: Regimen, cycle: number): readonly (CivilDate | null)[] {
  const isCurrent = order.currentCycle.state === 'entered' && order.currentCycle.value === cycle
  return isCurrent ? [plannedDay1Of(cycle, order, regimen), countedDay1(cycle, order, regimen)] : []
}

function earliest(dates: readonly (CivilDate | null)[]): CivilDate | null {
  return dates.reduce((least, date) => (least === null || (date !== null && date < least) ? date : least), null)
}
