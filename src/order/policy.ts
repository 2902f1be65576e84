import type { IncrementBand } from '../regimen/drug.ts'

/** Below `min` or above `max` refused; outside `usualMin` to `usualMax` a person confirms. */
export interface EntryLimits {
  readonly min: string
  readonly max: string
  readonly usualMin: string
  readonly usualMax: string
}

/** The hospital's settings an order was made under. They travel with the order and are printed by name. */
export interface Policy {
  readonly name: string
  readonly bsaFormula: string
  /** m², or null: no cap. Only a person sets one. */
  readonly bsaCap: string | null
  readonly rounding: 'increment'
  /** A hospital's own increments by drug id, in place of those the drug file proposes. */
  readonly increments: Readonly<Record<string, readonly IncrementBand[]>>
  /** A rounding that changes a dose by more than this, in %, asks a person. */
  readonly roundingConfirmPercent: string
  readonly limits: {
    readonly heightCm: EntryLimits
    readonly weightKg: EntryLimits
    readonly bmi: { readonly usualMin: string; readonly usualMax: string }
    /** m²: a cap outside is a slip of the keyboard, not a policy. */
    readonly bsaCapM2: { readonly min: string; readonly max: string }
    /** A height or weight measured more days than this before day 1 asks a person. */
    readonly measurementDays: string
  }
}
