import type { DoseUnit, PrescribedUnit, SuppliedUnit } from '../evidence/doseUnit.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { BodyBandBy } from '../evidence/step.ts'
import type { Administration } from '../plan/plan.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Drug, IncrementBand } from '../regimen/drug.ts'
import type { ItemLine } from './itemLines.ts'

/** An order sheet of one regimen for a day without computers: nothing of a patient, and nothing chosen. */
export interface BlankOrder {
  readonly lines: readonly BlankLine[]
  /** What the doses come to, by the measure they are multiplied by; null where no dose goes by it. */
  readonly byArea: DoseTable | null
  readonly byWeight: DoseTable | null
  /** Doses that hang on nothing measured. */
  readonly fixed: readonly DoseColumn[]
}

/** An item under one option of the choice it hangs on. Each option is a line: none of them is chosen. */
export interface BlankLine extends ItemLine {
  /** null for an item whose file names none under this option. */
  readonly drug: Drug | null
  /** In the order of the days: those of a ramp-up first. Empty where the source leaves the dose out. */
  readonly doses: readonly BlankDose[]
  /** What a hospital may write the dose in where the source leaves it out; null where it does not. */
  readonly askedIn: readonly SuppliedUnit[] | null
  readonly days: BlankDays
}

export interface BlankDays {
  /** Days of the cycle the source states, or that were inferred. */
  readonly known: readonly number[]
  /** Days the source leaves out: so many, or null where it does not even say how many. 0: none is asked for. */
  readonly asked: number | null
  /** It goes on daily after the known days, and the source does not say through which. */
  readonly isOpenEnded: boolean
}

export interface BlankDose {
  /** The days (of these cycles) a ramp-up names; null for the dose of all other days. */
  readonly on: { readonly days: readonly number[]; readonly cycles: readonly number[] | null } | null
  readonly prescribed: BlankPrescription
  readonly rounding: ColumnRounding
}

/** What is prescribed for one administration. */
export type BlankPrescription =
  | { readonly kind: 'amount'; readonly dose: Quantity<PrescribedUnit> }
  /** A person writes the dose, within these. */
  | { readonly kind: 'range'; readonly min: Quantity<'mg/m2'>; readonly max: Quantity<'mg/m2'> }
  | {
      readonly kind: 'bands'
      readonly by: BodyBandBy
      readonly bands: readonly {
        readonly from: string
        readonly below: string | null
        readonly dose: Quantity<PrescribedUnit>
      }[]
    }

/** One row a measure, one column a prescribed dose. */
export interface DoseTable {
  readonly rows: readonly Quantity<'m2' | 'kg'>[]
  readonly columns: readonly DoseColumn[]
}

/** A drug at one prescribed dose; lines that would have the same cells share it. */
export interface DoseColumn {
  readonly drug: Drug
  /** Ids of the items it stands for. */
  readonly items: readonly string[]
  /** null: by bands. */
  readonly prescribed: Quantity<PrescribedUnit> | null
  /** Which end of a range a person chooses within; null where nothing is chosen. */
  readonly rangeEnd: 'min' | 'max' | null
  readonly rounding: ColumnRounding
  readonly cells: readonly TableCell[]
}

/** By what rule the cells of a column are rounded. */
export type ColumnRounding =
  | { readonly kind: 'increments'; readonly bands: readonly IncrementBand[]; readonly origin: 'proposed' | 'local' }
  | { readonly kind: 'units'; readonly form: 'tablet' | 'capsule'; readonly strengths: readonly string[] }
  /** A fixed dose of a drug without increments is printed as its source has it. */
  | { readonly kind: 'asPublished' }
  | { readonly kind: 'none' }

/** A whole dose of one administration, or why the table has none. */
export type TableCell =
  | {
      readonly ok: true
      readonly dose: Quantity<DoseUnit>
      /** A cap acted: the dose is less than the prescribed one. */
      readonly isCapped: boolean
      readonly companion: Administration['companion']
    }
  | { readonly ok: false; readonly refusal: Refusal }
