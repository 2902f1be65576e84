import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import { type CivilTime, minutesBetween } from '../quantities/civilTime.ts'
import { isLive } from '../schedule/administrationState.ts'
import type { AdministrationSchedule, ScheduleDay, ScheduleRow } from './administrationSchedule.ts'
import { buildCalendar } from './buildCalendar.ts'
import { cycleOf } from './buildDoseSheet.ts'
import type { CalendarDay } from './calendar.ts'
import { scheduleRow } from './scheduleRow.ts'
import { inReadingOrder, supportDate } from './supportOn.ts'

/**
 * One cycle date by date and by the clock, from the same calendar as the month sheets. Dates on which nothing is given and
 * nothing runs are left out; no administration ever is: one without a date stands in a day without one.
 * @throws when the plan has no such cycle: the caller picks from the plan's own.
 */
export function buildAdministrationSchedule(plan: Plan, cycleNumber: number): AdministrationSchedule {
  const cycle = cycleOf(plan, cycleNumber)
  const dated = buildCalendar(plan, [cycleNumber])
    .months.flatMap(({ weeks }) => weeks.flat())
    .filter(({ inMonth }) => inMonth)
    .map((day) => scheduleDay(plan, day))
  return { cycle: cycleNumber, days: [...dated, undatedDay(plan, cycle)].filter(holdsSomething) }
}

function holdsSomething({ rows, windows }: ScheduleDay): boolean {
  return rows.length > 0 || windows.length > 0
}

function scheduleDay(plan: Plan, day: CalendarDay): ScheduleDay {
  const { date, weekend, holiday, cycleDay } = day
  const rows = day.given.map((administration, index) => {
    // the calendar puts those without a time last: every number before them is a place by the clock
    const number = administration.time.start === null ? null : index + 1
    return scheduleRow(plan, administration, number)
  })
  const lines = day.support
    .filter(({ start }) => start !== null)
    .map((support): ScheduleRow => ({ as: 'support', support }))
  return {
    date,
    weekend,
    holiday,
    cycleDays: cycleDay === null ? [] : [cycleDay.day, ...cycleDay.alsoDays],
    rows: [
      ...day.running.flatMap(runningRow),
      ...[...rows, ...lines].toSorted(byClock),
      ...day.leftOut.map((administration) => scheduleRow(plan, administration, null)),
    ],
    windows: day.support.filter(({ start }) => start === null),
  }
}

function runningRow(administration: Administration): ScheduleRow[] {
  const { start, end } = administration.time
  return start === null || end === null ? [] : [{ as: 'running', administration, since: start, until: end }]
}

/** At one minute the dose stands before the hospital's own line; what has no time, after what has. */
function byClock(a: ScheduleRow, b: ScheduleRow): number {
  const [first, second] = [startOf(a), startOf(b)]
  if (first && second) return minutesBetween(second, first)
  return first ? -1 : second ? 1 : 0
}

function startOf(row: ScheduleRow): CivilTime | null {
  return row.as === 'support' ? row.support.start : row.administration.time.start
}

/** What has no date is still listed, so that a missing day 1 hides nothing. */
function undatedDay(plan: Plan, { number, administrations }: PlanCycle): ScheduleDay {
  const undated = administrations.filter(({ time }) => time.start === null && time.dayDate === null)
  const [live, left] = [true, false].map((wanted) => undated.filter(({ state }) => isLive(state) === wanted))
  return {
    date: null,
    weekend: false,
    holiday: null,
    cycleDays: [],
    rows: [...(live ?? []), ...(left ?? [])].map((administration) => scheduleRow(plan, administration, null)),
    windows: inReadingOrder(plan.support.filter((each) => each.cycle === number && supportDate(each) === null)),
  }
}
