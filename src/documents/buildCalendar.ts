import { addDays, type CivilDate, dateParts, daysBetween, isWeekend, weekday } from '../quantities/civilDate.ts'
import { minutesBetween } from '../quantities/civilTime.ts'
import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import { isLive } from '../schedule/administrationState.ts'
import type { ScheduledSupport } from '../schedule/scheduledSupport.ts'
import { movedDose } from './movedDose.ts'
import { inReadingOrder, supportDate } from './supportOn.ts'
import type { Calendar, CalendarAssessment, CalendarCycleDay, CalendarDay, CalendarMonth } from './calendar.ts'

/** Whole months around everything planned in these cycles. Cycles without a day 1 have no dates and are left to the findings. */
export function buildCalendar(plan: Plan, cycles: readonly number[]): Calendar {
  const dated = plan.cycles.filter((cycle) => cycles.includes(cycle.number) && cycle.day1 !== null)
  const supportOf = (cycle: PlanCycle) => plan.support.filter((each) => each.cycle === cycle.number)
  const datesIn = (cycle: PlanCycle) => [...datesOf(cycle), ...supportDates(supportOf(cycle))].sort()
  const dates = dated.flatMap(datesIn).sort()
  const first = dates[0]
  const last = dates.at(-1)
  if (!first || !last) return { months: [] }
  const course: Course = {
    plan,
    cycles: dated.map((cycle) => ({ cycle, last: datesIn(cycle).at(-1) ?? null })),
    administrations: dated.flatMap((cycle) => cycle.administrations),
    support: dated.flatMap(supportOf),
  }
  const months: CalendarMonth[] = []
  for (let month = firstOfMonth(first); month <= last; month = firstOfMonth(addDays(month, 31)))
    months.push(buildMonth(month, course))
  return { months }
}

/** What every date is looked up in, gathered once: a course may have a thousand dates. */
interface Course {
  readonly plan: Plan
  readonly cycles: readonly { readonly cycle: PlanCycle; readonly last: CivilDate | null }[]
  readonly administrations: readonly Administration[]
  readonly support: readonly ScheduledSupport[]
}

function firstOfMonth(date: CivilDate): CivilDate {
  return addDays(date, 1 - dateParts(date).day)
}

function buildMonth(first: CivilDate, course: Course): CalendarMonth {
  const { year, month } = dateParts(first)
  const start = addDays(first, 1 - weekday(first))
  const end = addDays(firstOfMonth(addDays(first, 31)), -1)
  const weekCount = (daysBetween(start, end) - (daysBetween(start, end) % 7)) / 7 + 1
  const weeks = Array.from({ length: weekCount }, (_, week) =>
    Array.from({ length: 7 }, (_unused, day) => buildDay(addDays(start, week * 7 + day), month, course)),
  )
  return { year, month, weeks }
}

function buildDay(date: CivilDate, month: number, { plan, cycles, administrations, support }: Course): CalendarDay {
  const given = administrations.filter((a) => isLive(a.state) && startDate(a) === date).sort(byClock)
  return {
    date,
    inMonth: dateParts(date).month === month,
    weekend: isWeekend(date),
    cycleDay: cycleDay(date, cycles),
    holiday: plan.policy.holidays.find((holiday) => holiday.date === date) ?? null,
    given,
    moved: given.flatMap((a) => movedDose(plan, a) ?? []),
    leftOut: administrations.filter((a) => !isLive(a.state) && startDate(a) === date).sort(byClock),
    running: administrations.filter((a) => isLive(a.state) && runsOn(a, date)),
    support: inReadingOrder(support.filter((each) => supportDate(each) === date)),
    assessments: cycles.flatMap(({ cycle }) => assessmentsOn(date, cycle, plan)),
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

/**
 * The day of the cycle by the cycle's own dates, some of which a delay has moved. Between the last day with a dose and the
 * last thing planned the days count from day 1, as every window of an examination does.
 */
function cycleDay(date: CivilDate, cycles: Course['cycles']): CalendarCycleDay | null {
  const found = cycles.findLast(({ cycle }) => cycle.dates.some((each) => each.date !== null && each.date <= date))
  const day = found && dayOn(date, found.cycle)
  if (!day || found.last === null || date > found.last) return null
  return { cycle: found.cycle.number, ...day, status: found.cycle.status }
}

function dayOn(date: CivilDate, { dates, days, day1 }: PlanCycle): { day: number; alsoDays: readonly number[] } | null {
  const here = dates.filter((each) => each.date === date).map(({ day }) => day)
  const [day, ...alsoDays] = here.filter((each) => days.includes(each))
  if (day !== undefined) return { day, alsoDays }
  const [empty] = here
  if (empty !== undefined) return { day: empty, alsoDays: [] }
  const end = dates.at(-1)
  return day1 && end?.date && date > end.date ? { day: daysBetween(day1, date) + 1, alsoDays: [] } : null
}

function datesOf(cycle: PlanCycle): CivilDate[] {
  const given = cycle.administrations.flatMap((a) => [
    startDate(a),
    isLive(a.state) ? (a.time.end?.date ?? null) : null,
  ])
  const assessed = cycle.assessments.flatMap(({ from, to }) => [from, to])
  return [cycle.day1, ...given, ...assessed].filter((date) => date !== null)
}

/** Of those the patient gets: it may begin before the first dose and go on after the last. */
function supportDates(support: readonly ScheduledSupport[]): CivilDate[] {
  return inReadingOrder(support)
    .map(supportDate)
    .filter((date) => date !== null)
}

function assessmentsOn(date: CivilDate, cycle: PlanCycle, plan: Plan): CalendarAssessment[] {
  return cycle.assessments.flatMap(({ id, from, to }) => {
    const assessment = plan.regimen.assessments.find((candidate) => candidate.id === id)
    if (!assessment || !from || !to || date < from || date > to) return []
    const part = from === to ? 'only' : date === from ? 'first' : date === to ? 'last' : 'middle'
    return [{ id, title: assessment.title, cycle: cycle.number, part }]
  })
}
