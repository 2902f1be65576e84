import { Decimal, decimal } from '../../quantities/decimal.ts'
import { ADULTS, type RenalFormula } from './renalFormula.ts'

/**
 * CrCl = (140 − A) × W ÷ (72 × S), women × 0.85. A age in completed years, W weight in kg, S serum creatinine in mg/dL;
 * result in mL/min of this body, not per 1.73 m². Cockcroft DW, Gault MH. Nephron 1976;16:31.
 * Worked: 55 years, 65 kg, 80 µmol/L (0.904773 mg/dL) → man 84.8126, woman 72.0907 mL/min.
 * Which weight is W varies between hospitals and is theirs to choose. The form in µmol/L with 1.23 and 1.04 has rounded
 * constants (84.9469, 71.8250 here) and is not this one.
 */
export const cockcroftGault: RenalFormula = {
  id: 'cockcroftGault',
  citation: 'Cockcroft & Gault, Nephron 1976;16:31',
  constants: '(140 − A) × W ÷ (72 × S); ♀ × 0.85',
  unit: 'mL/min',
  ages: ADULTS,
  needsSex: true,
  needsHeight: false,
  needsWeight: true,
  bsa: null,
  isRecalled: false,
  calculate: ({ creatinine, age, sex, weight }) => {
    if (sex === null || weight === null)
      throw new Error('cockcroftGault needs sex and weight: whoever calls refuses before')
    return decimal('140')
      .minus(new Decimal(age))
      .times(weight)
      .times(decimal(sex === 'female' ? '0.85' : '1'))
      .dividedBy(decimal('72').times(creatinine.mgDl))
  },
}
