import type { Refusal } from '../evidence/refusal.ts'
import type { Order } from '../order/order.ts'
import { addDays, type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { day1Of, startedOn } from '../schedule/cycleDates.ts'
import type { CycleCalendar } from '../schedule/cycleCalendar.ts'
import { scheduleAssessments } from '../schedule/scheduleAssessments.ts'
import { buildAdministrations } from './buildAdministrations.ts'
import type { Administration, PlanCycle } from './plan.ts'
import { currentCycleNumber } from './cycleMeasurements.ts'
import { cycleTotals } from './cycleTotals.ts'
import { bodyAt, calendarAt, type PlanInputs } from './planInputs.ts'

const MOST_DAYS_AFTER = 28

/** The current cycle and, up to the last one asked for, the projected ones. Without a current cycle: cycle 1. */
export function buildCycles(at: PlanInputs): readonly PlanCycle[] {
  const { order, regimen, age } = at
  const current = currentCycleNumber(order)
  const last = lastShown(order, regimen, current)
  const numbers = Array.from({ length: last >= current ? last - current + 1 : 1 }, (_, index) => current + index)
  const firstDay1 = startedOn(1, order, regimen)
  return numbers.map((number) => {
    const day1 = day1Of(number, order, regimen)
    const refusal = orderRefusal(order, regimen, age, number) ?? at.waiting
    const body = bodyAt(at, number)
    const calendar = calendarAt(at, number, day1)
    const administrations = buildAdministrations({ ...at, body, number, calendar, refusal })
    const next = nextDay1(number, day1, order, regimen)
    const days = [...new Set(administrations.map((a) => a.day))].sort((a, b) => a - b)
    return {
      number,
      status: number === current ? 'current' : 'projected',
      day1,
      nextDay1: next,
      bsa: body.bsa,
      dates: datesOf(days, regimen, calendar, administrations),
      days,
      administrations,
      totals: cycleTotals(regimen, order.choices, administrations),
      assessments: scheduleAssessments(regimen, calendar, day1, firstDay1, next),
    }
  })
}

/** Without a gap from the first day with a dose to the day after the last, or to the end of what still runs then. */
function datesOf(
  days: readonly number[],
  { course }: Regimen,
  calendar: CycleCalendar,
  administrations: readonly Administration[],
): PlanCycle['dates'] {
  const first = days[0] ?? 1
  const after = administrations.map(({ day, time: { dayDate, start, end } }) => {
    const until = end?.date ?? start?.date
    return dayDate && until ? day + daysBetween(dayDate, until) : day
  })
  // a date typed a year off must not draw a year of columns
  const planned = (days.at(-1) ?? 1) + 1
  const last = Math.min(Math.max(planned, ...after), planned + MOST_DAYS_AFTER)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((day) => day !== 0 || course.dayZero)
    .map((day) => ({ day, date: calendar.dateOf(day) }))
}

/** As asked for, but never past what the source gives: those cycles do not exist, and the entry is stopped. */
function lastShown(order: Order, regimen: Regimen, current: number): number {
  const asked = order.lastCycle.state === 'entered' ? order.lastCycle.value : current
  const { cycles } = regimen.course
  return cycles.mark === 'absent' || cycles.value.max === null ? asked : Math.min(asked, cycles.value.max)
}

/** A reason that takes every dose of the cycle. */
function orderRefusal(order: Order, regimen: Regimen, age: number | null, number: number): Refusal | null {
  const minimum = regimen.population.minimumAge.value
  if (age !== null && age < minimum) return { code: 'underMinimumAge', age, minimum }
  if (order.currentCycle.state === 'missing') return { code: 'fieldMissing', field: 'currentCycle' }
  if (order.currentCycle.state === 'invalid') {
    const { text, fault } = order.currentCycle
    return { code: 'fieldInvalid', field: 'currentCycle', text, fault }
  }
  const { cycles } = regimen.course
  if (cycles.mark !== 'absent' && cycles.value.max !== null && number > cycles.value.max)
    return { code: 'cycleBeyondLast', cycle: number, last: cycles.value.max }
  return null
}

function nextDay1(number: number, day1: CivilDate | null, order: Order, regimen: Regimen): CivilDate | null {
  const next = day1Of(number + 1, order, regimen)
  if (next !== null || day1 === null) return next
  const { cycleLength } = regimen.course
  return cycleLength.mark === 'absent' ? null : addDays(day1, cycleLength.value)
}
