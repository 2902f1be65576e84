import { type BsaOutcome, calculateBsa } from '../dosing/bodySurfaceArea.ts'
import { measuredBsa } from '../dosing/measuredBsa.ts'
import type { Measurements, Order } from '../order/order.ts'
import { ownValue } from '../quantities/ownValue.ts'

const MISSING = { state: 'missing' } as const
const NONE: Measurements = {
  height: MISSING,
  heightMeasuredOn: MISSING,
  weight: MISSING,
  weightMeasuredOn: MISSING,
  bsa: MISSING,
  bsaReason: '',
  bsaBy: '',
}

/** The number of the current cycle; 1 while none is entered, so that a plan can be shown and refused. */
export function currentCycleNumber({ currentCycle }: Order): number {
  return currentCycle.state === 'entered' ? currentCycle.value : 1
}

/** The measurements a cycle refers to; a projected cycle without an entry of its own uses the current cycle's. */
export function cycleMeasurements(order: Order, number: number): Measurements {
  const own = order.cycles.find((cycle) => cycle.number === number)
  const cycle = own ?? order.cycles.find((candidate) => candidate.number === currentCycleNumber(order))
  return (cycle && ownValue(order.measurements, cycle.measurements)) ?? NONE
}

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
