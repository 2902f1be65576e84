import type { Order } from '../order/order.ts'
import { type CivilDate, yearsBetween } from '../quantities/civilDate.ts'
import { enteredDay1 } from '../schedule/cycleDates.ts'

/**
 * Age in completed years on day 1 of the current cycle; while day 1 is open, on the day of the latest measurement, so
 * that a child is refused before a date is typed. null when it cannot be told.
 */
export function ageForDosing(order: Order): number | null {
  const on = referenceDate(order)
  return order.birthDate.state === 'entered' && on !== null ? yearsBetween(order.birthDate.value, on) : null
}

function referenceDate(order: Order): CivilDate | null {
  if (order.currentCycle.state === 'entered') {
    const day1 = enteredDay1(order.currentCycle.value, order)
    if (day1.state === 'entered') return day1.value
  }
  const dates = Object.values(order.measurements)
    .flatMap((m) => [m.heightMeasuredOn, m.weightMeasuredOn])
    .flatMap((entry) => (entry.state === 'entered' ? [entry.value] : []))
  return dates.sort().at(-1) ?? null
}
