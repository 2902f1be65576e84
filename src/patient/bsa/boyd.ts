import { decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from './bsaFormula.ts'

/**
 * BSA = 0.0003207 × H^0.3 × G^(0.7285 − 0.0188 × log10 G). H height in cm, G weight in grams (W × 1000), result in m².
 * Boyd E. The Growth of the Surface Area of the Human Body. University of Minnesota Press, 1935.
 * Worked: 170 cm, 65 kg → 1.761795 m².
 * The logarithm is to base 10: the natural one, met in other programs, gives 0.477 m² for the same patient.
 */
export const boyd: BsaFormula = {
  id: 'boyd',
  citation: 'Boyd 1935',
  constants: '0.0003207 × H^0.3 × (1000 W)^(0.7285 − 0.0188 × log10(1000 W))',
  ages: { from: 18, to: 150 },
  needsSex: false,
  calculate: ({ height, weight }) => {
    const grams = weight.times(decimal('1000'))
    const exponent = decimal('0.7285').minus(decimal('0.0188').times(grams.logarithm(decimal('10'))))
    return decimal('0.0003207')
      .times(height.toPower(decimal('0.3')))
      .times(grams.toPower(exponent))
  },
}
