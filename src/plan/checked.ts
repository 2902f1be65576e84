import type { BsaOutcome } from '../dosing/bodySurfaceArea.ts'
import type { Measurements, Order } from '../order/order.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { PlanCycle } from './plan.ts'

/** What the checks of one plan look at. */
export interface Checked {
  readonly order: Order
  readonly regimen: Regimen
  readonly bsa: BsaOutcome
  readonly age: number | null
  readonly cycles: readonly PlanCycle[]
  readonly measurements: Measurements
}
