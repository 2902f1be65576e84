import { Decimal, decimal } from '../../quantities/decimal.ts'
import { duBois } from '../bsa/duBois.ts'
import { ADULTS, type RenalFormula } from './renalFormula.ts'

/**
 * GFR = (6580 − 38.8 × A) × BSA × (1 − 0.168 for women) ÷ C, for creatinine by the Jaffe method. A age in completed years,
 * BSA by Du Bois in m², C serum creatinine in µmol/L; result in mL/min of this body.
 * Wright JG et al. Br J Cancer 2001;84:452. Its abstract gives the structure (Du Bois, age, sex, creatinine, assay); the
 * constants are recalled, not read: check before relying on it.
 * Worked: 55 years, 170 cm, 65 kg (1.753598 m²), 80 µmol/L → man 97.4562, woman 81.0836 mL/min.
 */
export const wrightJaffe: RenalFormula = {
  id: 'wrightJaffe',
  citation: 'Wright et al., Br J Cancer 2001;84:452',
  constants: '(6580 − 38.8 × A) × BSA ÷ C; ♀ × (1 − 0.168)',
  unit: 'mL/min',
  ages: ADULTS,
  needsSex: true,
  needsHeight: false,
  needsWeight: false,
  bsa: duBois,
  isRecalled: true,
  calculate: ({ creatinine, age, sex, bsa }) => {
    if (sex === null || bsa === null) throw new Error('wrightJaffe needs sex and area: whoever calls refuses before')
    return decimal('6580')
      .minus(decimal('38.8').times(new Decimal(age)))
      .times(bsa)
      .times(decimal(sex === 'female' ? '0.832' : '1'))
      .dividedBy(creatinine.umolL)
  },
}
