import { type BsaOutcome, calculateBsa } from '../dosing/bodySurfaceArea.ts'
import { measuredBsa } from '../dosing/measuredBsa.ts'
import type { Order } from '../order/order.ts'
import { currentCycleNumber, cycleMeasurements } from './cycleMeasurements.ts'

/** The area of a cycle's own measurements: measured elsewhere, or else by the formula of that cycle. */
export function cycleBsa(order: Order, number: number, age: number | null): BsaOutcome {
  const measurements = cycleMeasurements(order, number)
  const measured = measuredBsa(measurements, order.bsaCap, order.policy)
  if (measured) return measured
  const inputs = { ...measurements, sex: order.sex, age, bsaCap: order.bsaCap }
  return calculateBsa(inputs, order.policy, cycleFormula(order, number))
}

/** An earlier cycle keeps the formula it was dosed by; every other is dosed by the policy's. */
export function cycleFormula(order: Order, number: number): string {
  const stamped = order.cycles.find((cycle) => cycle.number === number)?.bsaFormula ?? ''
  return number < currentCycleNumber(order) && stamped !== '' ? stamped : order.policy.bsaFormula
}
