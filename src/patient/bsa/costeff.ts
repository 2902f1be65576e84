import { decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from './bsaFormula.ts'

/**
 * BSA = (4 × W + 7) ÷ (W + 90). W weight in kg, result in m²; height plays no part. Children.
 * Costeff H. Arch Dis Child 1966;41:681. Worked: 16 kg → 71 ÷ 106 = 0.669811 m².
 */
export const costeff: BsaFormula = {
  id: 'costeff',
  citation: 'Costeff 1966',
  constants: '(4 × W + 7) ÷ (W + 90)',
  ages: { from: 1, to: 17 },
  needsSex: false,
  calculate: ({ weight }) =>
    decimal('4')
      .times(weight)
      .plus(decimal('7'))
      .dividedBy(weight.plus(decimal('90'))),
}
