import type { Refusal } from '../evidence/refusal.ts'
import type { Order } from '../order/order.ts'
import { addDays, type CivilDate } from '../quantities/civilDate.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { day1Of } from '../schedule/cycleDates.ts'
import { scheduleAssessments } from '../schedule/scheduleAssessments.ts'
import { buildAdministrations } from './buildAdministrations.ts'
import type { PlanCycle } from './plan.ts'
import { currentCycleNumber, cycleBsa } from './cycleMeasurements.ts'
import { cycleTotals } from './cycleTotals.ts'

/** The current cycle and, up to the last one asked for, the projected ones. Without a current cycle: cycle 1. */
export function buildCycles(order: Order, regimen: Regimen, age: number | null): readonly PlanCycle[] {
  const current = currentCycleNumber(order)
  const last = lastShown(order, regimen, current)
  const numbers = Array.from({ length: last >= current ? last - current + 1 : 1 }, (_, index) => current + index)
  const firstDay1 = day1Of(1, order, regimen)
  return numbers.map((number) => {
    const day1 = day1Of(number, order, regimen)
    const refusal = orderRefusal(order, regimen, age, number)
    const bsa = cycleBsa(order, number, age)
    const administrations = buildAdministrations({ order, regimen, bsa, number, day1, refusal })
    const days = [...new Set(administrations.map((a) => a.day))].sort((a, b) => a - b)
    return {
      number,
      status: number === current ? 'current' : 'projected',
      day1,
      bsa,
      days,
      administrations,
      totals: cycleTotals(regimen, order.choices, administrations),
      assessments: scheduleAssessments(regimen.assessments, day1, firstDay1, nextDay1(number, day1, order, regimen)),
    }
  })
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
