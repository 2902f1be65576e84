import { decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from './bsaFormula.ts'

/**
 * BSA = 0.1173 × W^0.6466; below 10 kg, 0.1037 × W^0.6724. W weight in kg, result in m²; height plays no part.
 * Livingston EH, Lee S. Am J Physiol Endocrinol Metab 2001;281:E586. Worked: 65 kg → 1.743925 m²; 5.5 kg → 0.326286 m².
 * The curve steps at 10 kg (0.4877 m² just below, 0.5199 m² on it): that is how it was published, and it is not smoothed.
 */
export const livingstonLee: BsaFormula = {
  id: 'livingstonLee',
  citation: 'Livingston & Lee 2001',
  constants: '0.1173 × W^0.6466; W < 10: 0.1037 × W^0.6724',
  ages: { from: 0, to: 150 }, // its second pair of constants is for infants
  needsSex: false,
  calculate: ({ weight }) =>
    weight.lessThan(decimal('10'))
      ? decimal('0.1037').times(weight.toPower(decimal('0.6724')))
      : decimal('0.1173').times(weight.toPower(decimal('0.6466'))),
}
