import { decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from './bsaFormula.ts'

/**
 * BSA = 0.00949 × H^0.655 × W^0.441. H height in cm, W weight in kg, result in m².
 * Shuter B, Aslani A. Eur J Appl Physiol 2000;82:250 (Du Bois' own data, fitted again).
 * Worked: 170 cm, 65 kg → 1.728642 m².
 */
export const shuterAslani: BsaFormula = {
  id: 'shuterAslani',
  citation: 'Shuter & Aslani 2000',
  constants: '0.00949 × H^0.655 × W^0.441',
  ages: { from: 18, to: 150 },
  needsSex: false,
  calculate: ({ height, weight }) =>
    decimal('0.00949')
      .times(height.toPower(decimal('0.655')))
      .times(weight.toPower(decimal('0.441'))),
}
