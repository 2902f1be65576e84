import type { Refusal } from '../evidence/refusal.ts'
import type { Step } from '../evidence/step.ts'
import type { Quantity, Unit } from '../quantities/quantity.ts'

/** A value with how it was made, or the reason why there is none. */
export type Rung<U extends Unit> =
  | { readonly ok: true; readonly value: Quantity<U>; readonly step: Step }
  | { readonly ok: false; readonly refusal: Refusal }

/** The five rungs of one administration's dose, always all present. */
export interface DoseLadder {
  /** What the regimen says for one administration. */
  readonly prescribedDose: Rung<'mg/m2'> | Rung<'mg'>
  /** × BSA; unrounded. */
  readonly calculatedDose: Rung<'mg'>
  /** After a cap. */
  readonly limitedDose: Rung<'mg'>
  /** After a modification. */
  readonly modifiedDose: Rung<'mg'>
  /** Rounded once, last: what is given. */
  readonly roundedDose: Rung<'mg'>
}

export const RUNGS = ['prescribedDose', 'calculatedDose', 'limitedDose', 'modifiedDose', 'roundedDose'] as const
