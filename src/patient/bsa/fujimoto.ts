import { decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from './bsaFormula.ts'

/**
 * BSA = 0.008883 × H^0.663 × W^0.444, from 6 years. H height in cm, W weight in kg, result in m².
 * Fujimoto S, Watanabe T, Sakamoto A, et al. Nippon Eiseigaku Zasshi 1968;23:443. Worked: 170 cm, 65 kg → 1.707186 m².
 * Younger children have constants of their own, which are not offered: nobody could confirm them.
 */
export const fujimoto: BsaFormula = {
  id: 'fujimoto',
  citation: 'Fujimoto 1968',
  constants: '0.008883 × H^0.663 × W^0.444',
  ages: { from: 6, to: 150 },
  needsSex: false,
  calculate: ({ height, weight }) =>
    decimal('0.008883')
      .times(height.toPower(decimal('0.663')))
      .times(weight.toPower(decimal('0.444'))),
}
