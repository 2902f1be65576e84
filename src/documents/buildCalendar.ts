import { addDays, type CivilDate, dateParts, daysBetween, isWeekend, weekday } from '../quantities/civilDate.ts'
import { minutesBetween } from '../quantities/civilTime.ts'
import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import type { Calendar, CalendarAssessment, CalendarDay, CalendarMonth } from './calendar.ts'

/** Whole months around everything planned in these cycles. Cycles without a day 1 have no dates and are left to the findings. */
export function buildCalendar(plan: Plan, cycles: readonly number[]): Calendar {
  const dated = plan.cycles.filter((cycle) => cycles.includes(cycle.number) && cycle.day1 !== null)
  const dates = dated.flatMap(datesOf).sort()
  const first = dates[0]
  const last = dates.at(-1)
  if (!first || !last) return { months: [] }
  const months: CalendarMonth[] = []
  for (let month = firstOfMonth(first); month <= last; month = firstOfMonth(addDays(month, 31)))
    months.push(buildMonth(month, dated, plan))
  return { months }
}

function firstOfMonth(date: CivilDate): CivilDate {
  return addDays(date, 1 - dateParts(date).day)
}

function buildMonth(first: CivilDate, cycles: readonly PlanCycle[], plan: Plan): CalendarMonth {
  const { year, month } = dateParts(first)
  const start = addDays(first, 1 - weekday(first))
  const end = addDays(firstOfMonth(addDays(first, 31)), -1)
  const weekCount = (daysBetween(start, end) - (daysBetween(start, end) % 7)) / 7 + 1
  const weeks = Array.from({ length: weekCount }, (_, week) =>
    Array.from({ length: 7 }, (_unused, day) => buildDay(addDays(start, week * 7 + day), month, cycles, plan)),
  )
  return { year, month, weeks }
}

function buildDay(date: CivilDate, month: number, cycles: readonly PlanCycle[], plan: Plan): CalendarDay {
  const administrations = cycles.flatMap((cycle) => cycle.administrations)
  return {
    date,
    inMonth: dateParts(date).month === month,
    weekend: isWeekend(date),
    cycleDay: cycleDay(date, cycles),
    given: administrations.filter((a) => startDate(a) === date).sort(byClock),
    running: administrations.filter((a) => runsOn(a, date)),
    assessments: cycles.flatMap((cycle) => assessmentsOn(date, cycle, plan)),
  }
}

/** The date it is written on: where it starts, and its day's date while the clock time is open. */
function startDate({ time }: Administration): CivilDate | null {
  return time.start?.date ?? time.dayDate
}

function byClock(a: Administration, b: Administration): number {
  if (!a.time.start || !b.time.start) return a.time.start ? -1 : b.time.start ? 1 : 0
  return minutesBetween(b.time.start, a.time.start)
}

function runsOn({ time }: Administration, date: CivilDate): boolean {
  if (!time.start || !time.end || time.start.date >= date) return false
  return time.end.date > date || (time.end.date === date && time.end.minutes > 0)
}

/** Every date from day 1 to the last thing planned in the cycle has its day number, also days without a dose. */
function cycleDay(date: CivilDate, cycles: readonly PlanCycle[]): CalendarDay['cycleDay'] {
  const cycle = cycles.findLast(({ day1 }) => day1 !== null && day1 <= date)
  if (!cycle?.day1 || date > (datesOf(cycle).sort().at(-1) ?? cycle.day1)) return null
  return { cycle: cycle.number, day: daysBetween(cycle.day1, date) + 1, status: cycle.status }
}

function datesOf(cycle: PlanCycle): CivilDate[] {
  const given = cycle.administrations.flatMap((a) => [startDate(a), a.time.end?.date ?? null])
  const assessed = cycle.assessments.flatMap(({ from, to }) => [from, to])
  return [cycle.day1, ...given, ...assessed].filter((date) => date !== null)
}

function assessmentsOn(date: CivilDate, cycle: PlanCycle, plan: Plan): CalendarAssessment[] {
  return cycle.assessments.flatMap(({ id, from, to }) => {
    const assessment = plan.regimen.assessments.find((candidate) => candidate.id === id)
    if (!assessment || !from || !to || date < from || date > to) return []
    const part = from === to ? 'only' : date === from ? 'first' : date === to ? 'last' : 'middle'
    return [{ id, title: assessment.title, cycle: cycle.number, part }]
  })
}
