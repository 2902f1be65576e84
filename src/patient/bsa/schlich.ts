import { decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from './bsaFormula.ts'

/**
 * Women: BSA = 0.000975482 × W^0.46 × H^1.08. Men: BSA = 0.000579479 × W^0.38 × H^1.24.
 * H height in cm, W weight in kg, result in m².
 * Schlich E, Schumm M, Schlich M. Ernährungs Umschau 2010;57:178.
 * Worked: 170 cm, 65 kg → woman 1.706256 m², man 1.650827 m².
 * Other programs carry the two swapped, or 0.000578848 for men: neither is this formula.
 */
export const schlich: BsaFormula = {
  id: 'schlich',
  citation: 'Schlich 2010',
  constants: '♀ 0.000975482 × W^0.46 × H^1.08; ♂ 0.000579479 × W^0.38 × H^1.24',
  ages: { from: 18, to: 150 },
  needsSex: true,
  calculate: ({ height, weight, sex }) => {
    if (sex === null) throw new Error('schlich needs the sex: whoever calls refuses before')
    return sex === 'female'
      ? decimal('0.000975482')
          .times(weight.toPower(decimal('0.46')))
          .times(height.toPower(decimal('1.08')))
      : decimal('0.000579479')
          .times(weight.toPower(decimal('0.38')))
          .times(height.toPower(decimal('1.24')))
  },
}
