import type { Entry, Order } from '../order/order.ts'
import { addDays, type CivilDate } from '../quantities/civilDate.ts'
import type { Regimen } from '../regimen/regimen.ts'

/** Day 1 of cycle `number`: as entered, else counted from the nearest earlier cycle with a date, else not known. */
export function day1Of(number: number, order: Order, regimen: Regimen): CivilDate | null {
  const entry = enteredDay1(number, order)
  if (entry.state === 'entered') return entry.value
  if (entry.state === 'invalid') return null
  const { cycleLength } = regimen.course
  const current = order.currentCycle.state === 'entered' ? order.currentCycle.value : null
  // A current cycle is never dated by arithmetic: its user says when it starts.
  if (cycleLength.mark === 'absent' || number < 2 || number === current) return null
  const previous = day1Of(number - 1, order, regimen)
  return previous === null ? null : addDays(previous, cycleLength.value)
}

/** The actual day 1 once there is one, else the planned. */
export function enteredDay1(number: number, order: Order): Entry<CivilDate> {
  const cycle = order.cycles.find((candidate) => candidate.number === number)
  if (!cycle) return { state: 'missing' }
  return cycle.actualDay1.state === 'missing' ? cycle.plannedDay1 : cycle.actualDay1
}
