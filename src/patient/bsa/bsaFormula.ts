import type { Decimal } from '../../quantities/decimal.ts'
import type { Sex } from '../patient.ts'

export interface BsaInput {
  /** cm */
  readonly height: Decimal
  /** kg */
  readonly weight: Decimal
  readonly sex: Sex | null
}

/**
 * One published body surface area formula. Its result is m², at the full working precision.
 * `constants` is the equation as shown to a person: two formulas share one Chinese name, so a name alone never identifies one.
 */
export interface BsaFormula {
  readonly id: BsaFormulaId
  /** Author and year, as cited. */
  readonly citation: string
  /** The equation with its constants; H in cm, W in kg. */
  readonly constants: string
  /** Ages in completed years, both included, for which it is offered. */
  readonly ages: { readonly from: number; readonly to: number }
  readonly needsSex: boolean
  readonly calculate: (input: BsaInput) => Decimal
}

export type BsaFormulaId =
  | 'mosteller'
  | 'duBois'
  | 'haycock'
  | 'gehanGeorge'
  | 'boyd'
  | 'fujimoto'
  | 'takahira'
  | 'shuterAslani'
  | 'livingstonLee'
  | 'schlich'
  | 'stevensonXu'
  | 'hu'
  | 'huBySex'
  | 'costeff'
