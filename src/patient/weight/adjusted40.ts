import { decimal } from '../../quantities/decimal.ts'
import { DEVINE_MIN_CM, devine } from './devine.ts'
import type { WeightFormula } from './weightFormula.ts'

/**
 * Adjusted weight = I + 0.4 × (W − I). W measured weight, I ideal weight by Devine, all in kg.
 * Bauer LA et al. Eur J Clin Pharmacol 1983;24:643. Worked: woman 160 cm, 110 kg → 75.4291 kg.
 * Someone lighter than the ideal weight comes out heavier than measured: the step shows both weights.
 */
export const adjusted40: WeightFormula = {
  id: 'adjusted40',
  citation: 'Bauer 1983; Devine 1974',
  constants: 'I + 0.4 × (W − I); I ♀ 45.5, ♂ 50, + 2.3 × (H ÷ 2.54 − 60)',
  minCm: DEVINE_MIN_CM,
  calculate: (input) => {
    const ideal = devine.calculate(input)
    return ideal.plus(decimal('0.4').times(input.weight.minus(ideal)))
  },
}
