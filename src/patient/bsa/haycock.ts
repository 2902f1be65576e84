import { decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from './bsaFormula.ts'

/**
 * BSA = 0.024265 × H^0.3964 × W^0.5378. H height in cm, W weight in kg, result in m².
 * Haycock GB, Schwartz GJ, Wisotsky DH. J Pediatr 1978;93:62 (infants, children and adults).
 * Worked: 100 cm, 16 kg → 0.668892 m².
 */
export const haycock: BsaFormula = {
  id: 'haycock',
  citation: 'Haycock 1978',
  constants: '0.024265 × H^0.3964 × W^0.5378',
  ages: { from: 0, to: 150 },
  needsSex: false,
  calculate: ({ height, weight }) =>
    decimal('0.024265')
      .times(height.toPower(decimal('0.3964')))
      .times(weight.toPower(decimal('0.5378'))),
}
