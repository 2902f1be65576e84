import { decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from './bsaFormula.ts'

/**
 * BSA = 0.0061 × H + 0.0128 × W − 0.1529. H height in cm, W weight in kg, result in m².
 * Stevenson PH. Chin J Physiol 1937;12:327. Worked: 170 cm, 65 kg → 1.7161 m² exactly.
 * Hospital systems in China call it 许文生 ("XWS"), a name that is also printed over the constants of `hu`, 0.117 m² higher
 * for the same patient: the constants identify it, never the name. Small bodies can give a result of zero or less.
 */
export const stevensonXu: BsaFormula = {
  id: 'stevensonXu',
  citation: 'Stevenson 1937 (许文生, XWS)',
  constants: '0.0061 × H + 0.0128 × W − 0.1529',
  ages: { from: 18, to: 150 },
  needsSex: false,
  calculate: ({ height, weight }) =>
    decimal('0.0061').times(height).plus(decimal('0.0128').times(weight)).minus(decimal('0.1529')),
}
