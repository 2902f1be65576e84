import { decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from './bsaFormula.ts'

/**
 * BSA = 0.0061 × H + 0.0124 × W − 0.0099. H height in cm, W weight in kg, result in m².
 * Hu Yongmei (胡咏梅) et al. Acta Physiologica Sinica 1999;51:45. Worked: 170 cm, 65 kg → 1.8331 m² exactly.
 * It is sometimes printed under the name 许文生, which belongs to `stevensonXu`: the constants identify it.
 */
export const hu: BsaFormula = {
  id: 'hu',
  citation: 'Hu 1999 (胡咏梅)',
  constants: '0.0061 × H + 0.0124 × W − 0.0099',
  ages: { from: 18, to: 150 },
  needsSex: false,
  calculate: ({ height, weight }) =>
    decimal('0.0061').times(height).plus(decimal('0.0124').times(weight)).minus(decimal('0.0099')),
}
