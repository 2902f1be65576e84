import type { WeightKind } from '../../evidence/weightKind.ts'
import type { Decimal } from '../../quantities/decimal.ts'
import type { Sex } from '../patient.ts'

export interface WeightInput {
  /** cm */
  readonly height: Decimal
  /** kg, as measured */
  readonly weight: Decimal
  readonly sex: Sex
}

/** The weights that are not measured but made from height, weight and sex. */
export type MadeWeight = Exclude<WeightKind, 'actual'>

/** One published body weight formula. Its result is kg, at the full working precision. */
export interface WeightFormula {
  readonly id: MadeWeight
  /** Author and year, as cited. */
  readonly citation: string
  /** The equation with its constants as shown to a person; H in cm, W the measured weight in kg. */
  readonly constants: string
  /** cm: below this height the formula is not defined; null where it has no such bound. */
  readonly minCm: string | null
  readonly calculate: (input: WeightInput) => Decimal
}
