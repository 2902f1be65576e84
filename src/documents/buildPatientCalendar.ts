import { addDays, type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import { isLive } from '../schedule/administrationState.ts'
import { buildCalendar } from './buildCalendar.ts'
import { cycleOf } from './buildDoseSheet.ts'
import type { CalendarDay } from './calendar.ts'
import { dateRuns } from './dateRuns.ts'
import { homeRuns } from './homeRuns.ts'
import type { DiaryDay, PatientCalendar, PatientCell } from './patientCalendar.ts'
import { isTakenAtHome, patientDay } from './patientDay.ts'
import { inReadingOrder, supportDate } from './supportOn.ts'

/** Days of a diary where the source gives no length of a cycle. */
const DIARY_DAYS = 28

/**
 * One cycle as the patient lives it, with the projected cycles as planned. Only what is to be given or was given stands
 * on a date; what a person left out is said apart.
 * @throws when the plan has no such cycle: the caller picks from the plan's own.
 */
export function buildPatientCalendar(plan: Plan, cycleNumber: number): PatientCalendar {
  const cycle = cycleOf(plan, cycleNumber)
  const { months } = buildCalendar(plan, [cycleNumber])
  const dates = months.flatMap(({ weeks }) => weeks.flat()).filter(({ inMonth }) => inMonth)
  const later = plan.cycles.filter(({ status, number }) => status === 'projected' && number > cycleNumber)
  const planned = plannedDates(later)
  return {
    cycle: cycleNumber,
    months: months.map((month) => ({
      ...month,
      weeks: month.weeks.map((week) => week.map((day) => cell(plan, day, cycle, planned.get(day.date) ?? null))),
    })),
    days: dates.flatMap((day) => patientDay(plan, day, cycle.administrations) ?? []),
    home: homeRuns(plan, cycle),
    examinations: examinations(plan, cycle),
    support: supportRuns(plan, cycleNumber),
    leftOut: leftOut(cycle),
    undated: namesOf(cycle.administrations.filter((each) => isLive(each.state) && dateOf(each) === null)),
    later: later.map((each) => ({ number: each.number, runs: dateRuns(liveDates(each)) })),
    diary: diary(plan, cycle, dates),
  }
}

function cell(plan: Plan, day: CalendarDay, cycle: PlanCycle, planned: number | null): PatientCell {
  const treatment = patientDay(plan, day, cycle.administrations)
  const isHome = day.given.some(isTakenAtHome)
  return {
    date: day.date,
    inMonth: day.inMonth,
    cycleDay: day.cycleDay,
    treatment,
    isHome,
    isTakenOut: day.leftOut.length > 0 && treatment === null && !isHome,
    examinations: day.assessments,
    planned,
  }
}

/** The date it is written on: where it starts, and its day's date while the clock time is open. */
function dateOf({ time }: Administration): CivilDate | null {
  return time.start?.date ?? time.dayDate
}

function liveDates({ administrations }: PlanCycle): readonly CivilDate[] {
  return administrations.filter(({ state }) => isLive(state)).flatMap((each) => dateOf(each) ?? [])
}

function plannedDates(cycles: readonly PlanCycle[]): ReadonlyMap<CivilDate, number> {
  return new Map(cycles.flatMap((cycle) => liveDates(cycle).map((date) => [date, cycle.number] as const)))
}

function namesOf(administrations: readonly Administration[]): readonly Administration['name'][] {
  return [...new Map(administrations.map(({ name }) => [name.en, name])).values()]
}

function examinations({ regimen }: Plan, cycle: PlanCycle): PatientCalendar['examinations'] {
  return cycle.assessments.flatMap(({ id, from, to }) => {
    const title = regimen.assessments.find((each) => each.id === id)?.title
    return title === undefined || from === null || to === null ? [] : [{ id, title, from, to }]
  })
}

function supportRuns(plan: Plan, cycleNumber: number): PatientCalendar['support'] {
  const own = inReadingOrder(plan.support.filter(({ cycle }) => cycle === cycleNumber))
  return [...new Set(own.map(({ line }) => line.kind))].map((kind) => ({
    kind,
    runs: dateRuns(own.filter(({ line }) => line.kind === kind).flatMap((each) => supportDate(each) ?? [])),
  }))
}

/** Of a date that keeps another dose of the medicine it is never said that there is none. */
function leftOut({ administrations }: PlanCycle): PatientCalendar['leftOut'] {
  const out = administrations.filter(({ state }) => !isLive(state))
  return namesOf(out).map((name) => {
    const isOf = (each: Administration): boolean => each.name.en === name.en
    const live = administrations.filter((each) => isOf(each) && isLive(each.state))
    const kept = new Set(live.map(dateOf))
    const dates = out.filter(isOf).flatMap((each) => dateOf(each) ?? [])
    return {
      name,
      runs: dateRuns(dates.filter((date) => !kept.has(date))),
      partly: dateRuns(dates.filter((date) => kept.has(date))),
      isAll: live.length === 0,
    }
  })
}

/** From the first date with anything in the cycle to its last day, or later where something was moved beyond it. */
function diary({ regimen }: Plan, cycle: PlanCycle, dates: readonly CalendarDay[]): readonly DiaryDay[] {
  const { day1 } = cycle
  if (day1 === null) return []
  const { cycleLength } = regimen.course
  const length = cycleLength.mark === 'absent' ? DIARY_DAYS : cycleLength.value
  const all = [day1, addDays(day1, length - 1), ...liveDates(cycle)].sort()
  const first = all[0] ?? day1
  const days = new Map(dates.map((day) => [day.date, day]))
  return Array.from({ length: daysBetween(first, all.at(-1) ?? day1) + 1 }, (_, after) => {
    const date = addDays(first, after)
    return { date, cycleDay: dayOf(cycle, date), toTake: toTake(days.get(date)) }
  })
}

function dayOf({ dates, day1 }: PlanCycle, date: CivilDate): number | null {
  const known = dates.find((each) => each.date === date)
  if (known !== undefined) return known.day
  const last = dates.at(-1)
  if (day1 === null || last === undefined || last.date === null || date < last.date) return null
  return last.day + daysBetween(last.date, date)
}

function toTake(day: CalendarDay | undefined): DiaryDay['toTake'] {
  const taken = (day?.given ?? []).filter(isTakenAtHome)
  return [...new Map(taken.map((each) => [each.item, each])).values()].map(({ item, name }) => ({
    item,
    name,
    times: taken.filter((each) => each.item === item).length,
  }))
}
