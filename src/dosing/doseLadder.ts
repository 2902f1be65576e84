import type { DoseUnit, PrescribedUnit } from '../evidence/doseUnit.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { Step } from '../evidence/step.ts'
import type { Quantity, Unit } from '../quantities/quantity.ts'

/** A value with how it was made, or the reason why there is none. */
export type Rung<U extends Unit> =
  | { readonly ok: true; readonly value: Quantity<U>; readonly step: Step }
  | { readonly ok: false; readonly refusal: Refusal }

/** A dose as it is given, in the drug's own unit. */
export type DoseRung = Rung<DoseUnit>

/** What the regimen or a named level says for one administration, per body measure or flat. */
export type PrescribedDose = Rung<PrescribedUnit>

/** The five rungs of one administration's dose, always all present. */
export interface DoseLadder {
  readonly prescribedDose: PrescribedDose
  /** × body surface area, weight, GFR; unrounded. */
  readonly calculatedDose: DoseRung
  /** After a cap. */
  readonly limitedDose: DoseRung
  /** After a modification. */
  readonly modifiedDose: DoseRung
  /** Rounded once, last: what is given. */
  readonly roundedDose: DoseRung
}

export const RUNGS = ['prescribedDose', 'calculatedDose', 'limitedDose', 'modifiedDose', 'roundedDose'] as const

/** Every rung refused for one reason that lies before the dose: an open choice, an age, a dose left out. */
export function refusedLadder(refusal: Refusal): DoseLadder {
  const rung = { ok: false, refusal } as const
  return { prescribedDose: rung, calculatedDose: rung, limitedDose: rung, modifiedDose: rung, roundedDose: rung }
}

/** The next rung from this one; a refusal stands on every rung above it too. */
// not named `then`: a module with such an export is a promise to whoever imports it, and is never done loading
export function nextRung<U extends Unit, V extends Unit>(rung: Rung<U>, next: (dose: Quantity<U>) => Rung<V>): Rung<V> {
  return rung.ok ? next(rung.value) : rung
}
