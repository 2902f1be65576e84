import type { BsaOutcome } from '../dosing/bodySurfaceArea.ts'
import type { Measurements, Order } from '../order/order.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { PlanCycle } from './plan.ts'

/** What the clinical part of a plan is made from. */
export interface ClinicalInputs {
  readonly order: Order
  readonly regimen: Regimen
  readonly age: number | null
  /** The current cycle's own. */
  readonly measurements: Measurements
  readonly bsa: BsaOutcome
  readonly cycles: readonly PlanCycle[]
}
