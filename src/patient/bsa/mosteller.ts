import { decimal } from '../../quantities/decimal.ts'
import type { BsaFormula } from './bsaFormula.ts'

/**
 * BSA = √(H × W ÷ 3600). H height in cm, W weight in kg.
 * Mosteller RD. N Engl J Med 1987;317:1098. Worked: 180 cm, 80 kg → 2 m² exactly.
 * H and W may be swapped without changing the result: a swap cannot be seen here and is looked for at entry.
 */
export const mosteller: BsaFormula = {
  id: 'mosteller',
  citation: 'Mosteller 1987',
  constants: '√(H × W ÷ 3600)',
  ages: { from: 0, to: 150 },
  needsSex: false,
  calculate: ({ height, weight }) => height.times(weight).dividedBy(decimal('3600')).sqrt(),
}
