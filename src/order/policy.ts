import type { RoundingPolicy } from '../evidence/rounding.ts'
import type { BandTable } from '../regimen/bandTable.ts'
import type { IncrementBand } from '../regimen/drug.ts'

/** Below `min` or above `max` refused; outside `usualMin` to `usualMax` a person confirms. */
export interface EntryLimits {
  readonly min: string
  readonly max: string
  readonly usualMin: string
  readonly usualMax: string
}

/** A day off, or (`isWorkday`) a weekend day that is worked in its place. */
export interface Holiday {
  readonly date: string
  readonly name: string
  readonly isWorkday: boolean
}

/** The hospital's settings an order was made under. They travel with the order and are printed by name. */
export interface Policy {
  readonly name: string
  readonly bsaFormula: string
  /** m², or null: no cap. Only a person sets one. */
  readonly bsaCap: string | null
  readonly rounding: RoundingPolicy
  /** `wholeVials`: rounded to whole vials only within this much of the modified dose, in %. */
  readonly wholeVialsPercent: '5' | '10'
  /** A hospital's own tables of dose bands; before those of the library for the drugs they name. */
  readonly bandTables: readonly BandTable[]
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
    /** A day 1 further ahead or further past than this, in days, asks a person. */
    readonly daysAhead: string
    readonly daysPast: string
  }
  /** A change of weight, or of the dose, by more than this (in %) since an earlier cycle asks: keep or recalculate. */
  readonly recalculate: { readonly weightPercent: string; readonly dosePercent: string }
  /** The hospital's own list; its days are flagged, never moved. */
  readonly holidays: readonly Holiday[]
}
