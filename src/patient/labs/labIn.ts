import type { Analyte, LabUnit, LimitUnit } from '../../evidence/labs.ts'
import { type Decimal, decimal } from '../../quantities/decimal.ts'

export interface LabValue {
  readonly value: Decimal
  readonly unit: LabUnit
  /** In the same unit; null where it was not entered. */
  readonly upperLimit: Decimal | null
}

/** µmol/L in one mg/dL: creatinine 88.42 (molar mass 113.12 g/mol), bilirubin 17.104 (584.66 g/mol). */
const UMOL_PER_MG_DL: Readonly<Partial<Record<Analyte, string>>> = { creatinine: '88.42', bilirubin: '17.104' }

/**
 * A laboratory value in the unit a limit is in; null where it cannot be had: another kind of unit, or × ULN without the
 * laboratory's upper limit of normal. Never a guess.
 */
export function labIn(analyte: Analyte, { value, unit, upperLimit }: LabValue, wanted: LimitUnit): Decimal | null {
  if (wanted === 'xULN') return upperLimit === null ? null : value.dividedBy(upperLimit)
  if (unit === wanted) return value
  const factor = UMOL_PER_MG_DL[analyte]
  if (factor !== undefined && unit === 'umol/L' && wanted === 'mg/dL') return value.dividedBy(decimal(factor))
  if (factor !== undefined && unit === 'mg/dL' && wanted === 'umol/L') return value.times(decimal(factor))
  if (unit === 'g/dL' && wanted === 'g/L') return value.times(decimal('10'))
  if (unit === 'g/L' && wanted === 'g/dL') return value.dividedBy(decimal('10'))
  return null
}
