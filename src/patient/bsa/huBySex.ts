import { decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from './bsaFormula.ts'

/**
 * Men: BSA = 0.0057 × H + 0.0121 × W + 0.0882. Women: BSA = 0.0073 × H + 0.0127 × W − 0.2106.
 * H height in cm, W weight in kg, result in m².
 * Hu Yongmei (胡咏梅) et al. Acta Physiologica Sinica 1999;51:45.
 * Worked: 170 cm, 65 kg → man 1.8437 m², woman 1.8559 m², both exactly.
 */
export const huBySex: BsaFormula = {
  id: 'huBySex',
  citation: 'Hu 1999, by sex (胡咏梅)',
  constants: '♂ 0.0057 × H + 0.0121 × W + 0.0882; ♀ 0.0073 × H + 0.0127 × W − 0.2106',
  ages: { from: 18, to: 150 },
  needsSex: true,
  calculate: ({ height, weight, sex }) => {
    if (sex === null) throw new Error('huBySex needs the sex: whoever calls refuses before')
    return sex === 'male'
      ? decimal('0.0057').times(height).plus(decimal('0.0121').times(weight)).plus(decimal('0.0882'))
      : decimal('0.0073').times(height).plus(decimal('0.0127').times(weight)).minus(decimal('0.2106'))
  },
}
