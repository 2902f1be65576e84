import { decimal } from '../../quantities/decimal.ts'
import { bodyMassIndex } from '../bodyMassIndex.ts'
import type { WeightFormula } from './weightFormula.ts'

/**
 * Lean weight: men 9270 × W ÷ (6680 + 216 × BMI), women 9270 × W ÷ (8780 + 244 × BMI). W weight in kg, BMI in kg/m²,
 * result in kg. Janmahasatian S et al. Clin Pharmacokinet 2005;44:1051.
 * Worked: woman 160 cm, 110 kg → 52.9319 kg; man 170 cm, 65 kg → 52.2225 kg.
 * James's older equation, which falls again at a high BMI, is not this formula.
 */
export const janmahasatian: WeightFormula = {
  id: 'lean',
  citation: 'Janmahasatian 2005',
  constants: '♀ 9270 × W ÷ (8780 + 244 × BMI); ♂ 9270 × W ÷ (6680 + 216 × BMI); BMI = W ÷ (H ÷ 100)²',
  minCm: null,
  calculate: ({ height, weight, sex }) => {
    const bmi = bodyMassIndex({ value: height, unit: 'cm' }, { value: weight, unit: 'kg' }).value
    const [base, slope] = sex === 'female' ? ['8780', '244'] : ['6680', '216']
    return decimal('9270')
      .times(weight)
      .dividedBy(decimal(base).plus(decimal(slope).times(bmi)))
  },
}
