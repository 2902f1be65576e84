import type { RenalFormulaId } from '../../evidence/labs.ts'
import type { Decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from '../bsa/bsaFormula.ts'
import type { Sex } from '../patient.ts'

/** One creatinine in both units; each formula takes the one it was published in. */
export interface CreatinineInput {
  readonly mgDl: Decimal
  readonly umolL: Decimal
}

export interface RenalInput {
  readonly creatinine: CreatinineInput
  /** completed years */
  readonly age: number
  readonly sex: Sex | null
  /** cm; null unless the formula needs it */
  readonly height: Decimal | null
  /** kg, of the kind the hospital has chosen; null unless the formula needs it */
  readonly weight: Decimal | null
  /** m², by the formula's own `bsa`; null unless it has one */
  readonly bsa: Decimal | null
}

/**
 * One published estimate of renal function from serum creatinine, at the full working precision. Absolute (mL/min of this
 * body) and indexed (for a body of 1.73 m²) are two units: whoever shows or compares one says which.
 */
export interface RenalFormula {
  readonly id: RenalFormulaId
  /** Authors, journal, year. The name a person knows it by stands in the wording. */
  readonly citation: string
  /**
   * The equation with its constants as shown to a person: A age in years, S creatinine in mg/dL, C creatinine in µmol/L,
   * W weight in kg, H height in cm, BSA in m².
   */
  readonly constants: string
  readonly unit: 'mL/min' | 'mL/min/1.73m2'
  /** Completed years, both included, for which it is offered. */
  readonly ages: { readonly from: number; readonly to: number }
  readonly needsSex: boolean
  readonly needsHeight: boolean
  /** Whether a weight multiplies; which one is the hospital's choice. */
  readonly needsWeight: boolean
  /** The area inside the equation, of the measured height and weight; null for none. */
  readonly bsa: BsaFormula | null
  /** Its constants were recalled, not read in the paper: to be checked before they are relied on. */
  readonly isRecalled: boolean
  readonly calculate: (input: RenalInput) => Decimal
}

/**
 * From 18 completed years the equations made in adults are offered, and that of children no more: an 18th birthday has one
 * side only. Beyond 120 years a birth date is mistaken, and at 140 some of these would reach nothing.
 */
export const ADULTS = { from: 18, to: 120 } as const
