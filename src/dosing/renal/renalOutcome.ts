import type { RenalRefusal, RenalWorking } from '../../evidence/renal.ts'
import type { Quantity } from '../../quantities/quantity.ts'

/** What one formula makes of the creatinine. */
export interface RenalValue {
  /** As the formula gives it: absolute, or for a body of 1.73 m². */
  readonly value: Quantity<'mL/min'> | Quantity<'mL/min/1.73m2'>
  /** mL/min of this body: the value itself, or × BSA ÷ 1.73; null without a body surface area. */
  readonly absolute: Quantity<'mL/min'> | null
  readonly working: RenalWorking
}

export type RenalOutcome = (RenalValue & { readonly ok: true }) | { readonly ok: false; readonly refusal: RenalRefusal }
