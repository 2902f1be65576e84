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
