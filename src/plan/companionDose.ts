import type { DoseLadder } from '../dosing/doseLadder.ts'
import { decimal, settleDigits } from '../quantities/decimal.ts'
import { quantity } from '../quantities/quantity.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Administration } from './plan.ts'

/**
 * What a rounded dose carries of the second drug in its vial, by the two masses the label states, never by a molar ratio.
 * 44 mg of one with 100 mg of the other: 88 mg carry 200 mg.
 */
export function companionDose(
  { pair }: Drug,
  { roundedDose }: Pick<DoseLadder, 'roundedDose'>,
): Administration['companion'] {
  if (!pair || !roundedDose.ok) return null
  const { own, other, name } = pair.value
  const amount = settleDigits(roundedDose.value.value.times(decimal(other)).dividedBy(decimal(own)))
  return { name, dose: quantity(amount, roundedDose.value.unit) }
}
