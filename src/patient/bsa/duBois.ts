import { decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from './bsaFormula.ts'

/**
 * BSA = 0.007184 × H^0.725 × W^0.425. H height in cm, W weight in kg, result in m².
 * Du Bois D, Du Bois EF. Arch Intern Med 1916;17:863. Worked: 170 cm, 65 kg → 1.753598 m².
 * The form in metres (0.20247) differs in the fifth digit and is not this formula; 0.0087184 is a known misprint.
 */
export const duBois: BsaFormula = {
  id: 'duBois',
  citation: 'Du Bois & Du Bois 1916',
  constants: '0.007184 × H^0.725 × W^0.425',
  ages: { from: 18, to: 150 },
  needsSex: false,
  calculate: ({ height, weight }) =>
    decimal('0.007184')
      .times(height.toPower(decimal('0.725')))
      .times(weight.toPower(decimal('0.425'))),
}
