import { Decimal, decimal } from '../../quantities/decimal.ts'
import { ADULTS, type RenalFormula } from './renalFormula.ts'

/**
 * CrCl = (98 − 0.8 × (A − 20)) ÷ S, women × 0.9. A age in completed years, S serum creatinine in mg/dL; result in
 * mL/min/1.73 m². Jelliffe RW. Ann Intern Med 1973;79:604.
 * Worked: 55 years, 80 µmol/L (0.904773 mg/dL) → man 77.3675, woman 69.6308 mL/min/1.73 m².
 * His equation of 1971 and that of 1972 for unstable creatinine are not this formula.
 */
export const jelliffe: RenalFormula = {
  id: 'jelliffe',
  citation: 'Jelliffe, Ann Intern Med 1973;79:604',
  constants: '(98 − 0.8 × (A − 20)) ÷ S; ♀ × 0.9',
  unit: 'mL/min/1.73m2',
  ages: ADULTS,
  needsSex: true,
  needsHeight: false,
  needsWeight: false,
  bsa: null,
  isRecalled: false,
  calculate: ({ creatinine, age, sex }) => {
    if (sex === null) throw new Error('jelliffe needs the sex: whoever calls refuses before')
    const falling = decimal('0.8').times(new Decimal(age).minus(decimal('20')))
    return decimal('98')
      .minus(falling)
      .times(decimal(sex === 'female' ? '0.9' : '1'))
      .dividedBy(creatinine.mgDl)
  },
}
