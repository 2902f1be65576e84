import { Decimal, decimal } from '../../quantities/decimal.ts'
import { duBois } from '../bsa/duBois.ts'
import { ADULTS, type RenalFormula } from './renalFormula.ts'

/**
 * GFR = (6230 − 32.8 × A) × BSA × (1 − 0.23 for women) ÷ C, for creatinine by an enzymatic method. A age in completed
 * years, BSA by Du Bois in m², C serum creatinine in µmol/L; result in mL/min of this body.
 * Wright JG et al. Br J Cancer 2001;84:452. Its abstract gives the structure (Du Bois, age, sex, creatinine, assay); the
 * constants are recalled, not read: check before relying on it.
 * Worked: 55 years, 170 cm, 65 kg (1.753598 m²), 80 µmol/L → man 97.0178, woman 74.7037 mL/min.
 */
export const wrightEnzymatic: RenalFormula = {
  id: 'wrightEnzymatic',
  citation: 'Wright et al., Br J Cancer 2001;84:452',
  constants: '(6230 − 32.8 × A) × BSA ÷ C; ♀ × (1 − 0.23)',
  unit: 'mL/min',
  ages: ADULTS,
  needsSex: true,
  needsHeight: false,
  needsWeight: false,
  bsa: duBois,
  isRecalled: true,
  calculate: ({ creatinine, age, sex, bsa }) => {
    if (sex === null || bsa === null)
      throw new Error('wrightEnzymatic needs sex and area: whoever calls refuses before')
    return decimal('6230')
      .minus(decimal('32.8').times(new Decimal(age)))
      .times(bsa)
      .times(decimal(sex === 'female' ? '0.77' : '1'))
      .dividedBy(creatinine.umolL)
  },
}
