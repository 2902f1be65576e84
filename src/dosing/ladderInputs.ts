import type { Measurements, Order } from '../order/order.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { ResolvedItem } from '../regimen/resolveItem.ts'
import type { BsaOutcome } from './bodySurfaceArea.ts'

/** What the doses of one cycle are made from, besides the regimen. */
export interface Body {
  readonly bsa: BsaOutcome
  /** Those the cycle is dosed by: its own, or the earlier ones a person has kept. */
  readonly measurements: Measurements
  /** Completed years; null when not known. */
  readonly age: number | null
}

/** Everything one administration's dose can hang on. */
export interface LadderInputs {
  readonly order: Order
  readonly regimen: Regimen
  readonly item: ResolvedItem
  readonly drug: Drug
  readonly body: Body
  readonly cycle: number
  readonly day: number
  /** Which dose of the day. */
  readonly dose: number
}
