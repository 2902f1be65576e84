import type { BsaOutcome } from '../dosing/bodySurfaceArea.ts'
import type { Measurements, Order } from '../order/order.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { CycleCalendar } from '../schedule/cycleCalendar.ts'
import type { BodyComparison } from './bodyComparison.ts'
import type { Clinical } from './clinical.ts'
import type { DrugLedger } from './ledger.ts'
import type { PlanCycle } from './plan.ts'

/** What the checks of one plan look at. */
export interface Checked extends Clinical {
  readonly order: Order
  readonly regimen: Regimen
  readonly bsa: BsaOutcome
  readonly age: number | null
  readonly cycles: readonly PlanCycle[]
  /** The current cycle's own. */
  readonly measurements: Measurements
  readonly ledgers: readonly DrugLedger[]
  readonly comparison: BodyComparison | null
  /** The calendar of any cycle of the course with a date, also those before the plan's own. */
  readonly calendarOf: (cycle: number, day1: CivilDate | null) => CycleCalendar
}
