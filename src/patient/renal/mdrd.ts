import { Decimal, decimal } from '../../quantities/decimal.ts'
import { ADULTS, type RenalFormula } from './renalFormula.ts'

/**
 * eGFR = 175 × S^−1.154 × A^−0.203, women × 0.742. A age in completed years, S serum creatinine in mg/dL (IDMS); result in
 * mL/min/1.73 m². Levey AS et al. Ann Intern Med 2006;145:247 (four variables, for IDMS-traceable creatinine).
 * Worked: 55 years, 80 µmol/L (0.904773 mg/dL) → man 87.0759, woman 64.6103 mL/min/1.73 m².
 * 186 belongs to creatinine that is not IDMS-traceable and is not this formula. The published coefficient of race is left
 * out: nobody's race is asked.
 */
export const mdrd: RenalFormula = {
  id: 'mdrd',
  citation: 'Levey et al., Ann Intern Med 2006;145:247',
  constants: '175 × S^−1.154 × A^−0.203; ♀ × 0.742',
  unit: 'mL/min/1.73m2',
  ages: ADULTS,
  needsSex: true,
  needsHeight: false,
  needsWeight: false,
  bsa: null,
  isRecalled: false,
  calculate: ({ creatinine, age, sex }) => {
    if (sex === null) throw new Error('mdrd needs the sex: whoever calls refuses before')
    return decimal('175')
      .times(creatinine.mgDl.toPower(decimal('-1.154')))
      .times(new Decimal(age).toPower(decimal('-0.203')))
      .times(decimal(sex === 'female' ? '0.742' : '1'))
  },
}
