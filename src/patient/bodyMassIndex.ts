import { Decimal } from '../quantities/decimal.ts'
import type { Quantity } from '../quantities/quantity.ts'

/**
 * Body mass index = W ÷ (H ÷ 100)², kg/m². H height in cm, W weight in kg.
 * Definition (Quetelet; WHO Technical Report Series 894). Worked: 170 cm, 65 kg → 22.4913 kg/m².
 */
export function bodyMassIndex(height: Quantity<'cm'>, weight: Quantity<'kg'>): Quantity<'kg/m2'> {
  const metres = height.value.dividedBy(new Decimal(100))
  return { value: weight.value.dividedBy(metres.times(metres)), unit: 'kg/m2' }
}
