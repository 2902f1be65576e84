import { decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from './bsaFormula.ts'

/**
 * BSA = 0.0235 × H^0.42246 × W^0.51456. H height in cm, W weight in kg, result in m².
 * Gehan EA, George SL. Cancer Chemother Rep 1970;54:225. Worked: 170 cm, 65 kg → 1.762771 m².
 */
export const gehanGeorge: BsaFormula = {
  id: 'gehanGeorge',
  citation: 'Gehan & George 1970',
  constants: '0.0235 × H^0.42246 × W^0.51456',
  ages: { from: 18, to: 150 },
  needsSex: false,
  calculate: ({ height, weight }) =>
    decimal('0.0235')
      .times(height.toPower(decimal('0.42246')))
      .times(weight.toPower(decimal('0.51456'))),
}
