import { Decimal, decimal } from '../../quantities/decimal.ts'
import { ADULTS, type RenalFormula } from './renalFormula.ts'

/**
 * eGFR = 142 × min(S ÷ κ, 1)^α × max(S ÷ κ, 1)^−1.2 × 0.9938^A, women × 1.012; κ women 0.7, men 0.9; α women −0.241, men
 * −0.302. A age in completed years, S serum creatinine in mg/dL (IDMS); result in mL/min/1.73 m².
 * Inker LA et al. N Engl J Med 2021;385:1737: the equation of 2021, made without race.
 * Worked: 55 years, 80 µmol/L (0.904773 mg/dL) → man 100.2251, woman 75.0211 mL/min/1.73 m².
 * The equation of 2009 (141, −1.209, 0.993, with a coefficient of race) is not this one.
 */
export const ckdEpi2021: RenalFormula = {
  id: 'ckdEpi2021',
  citation: 'Inker et al., N Engl J Med 2021;385:1737',
  constants: '142 × min(S ÷ κ, 1)^α × max(S ÷ κ, 1)^−1.2 × 0.9938^A; ♀ × 1.012; κ ♀ 0.7, ♂ 0.9; α ♀ −0.241, ♂ −0.302',
  unit: 'mL/min/1.73m2',
  ages: ADULTS,
  needsSex: true,
  needsHeight: false,
  needsWeight: false,
  bsa: null,
  isRecalled: false,
  calculate: ({ creatinine, age, sex }) => {
    if (sex === null) throw new Error('ckdEpi2021 needs the sex: whoever calls refuses before')
    const [kappa, alpha, factor] = sex === 'female' ? ['0.7', '-0.241', '1.012'] : ['0.9', '-0.302', '1']
    const ratio = creatinine.mgDl.dividedBy(decimal(kappa))
    const one = decimal('1')
    const power = ratio.lt(one) ? ratio.toPower(decimal(alpha)) : ratio.toPower(decimal('-1.2'))
    return decimal('142')
      .times(power)
      .times(decimal('0.9938').toPower(new Decimal(age)))
      .times(decimal(factor))
  },
}
