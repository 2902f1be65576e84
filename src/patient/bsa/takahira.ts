import { decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from './bsaFormula.ts'

/**
 * BSA = 0.007241 × H^0.725 × W^0.425. H height in cm, W weight in kg, result in m².
 * Takahira 1925, as later comparisons of formulas cite it: Du Bois' exponents with another constant.
 * Worked: 170 cm, 65 kg → 1.767511 m².
 */
export const takahira: BsaFormula = {
  id: 'takahira',
  citation: 'Takahira 1925',
  constants: '0.007241 × H^0.725 × W^0.425',
  ages: { from: 18, to: 150 },
  needsSex: false,
  calculate: ({ height, weight }) =>
    decimal('0.007241')
      .times(height.toPower(decimal('0.725')))
      .times(weight.toPower(decimal('0.425'))),
}
