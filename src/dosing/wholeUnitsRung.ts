import type { DoseUnit } from '../evidence/doseUnit.ts'
import { decimalText } from '../quantities/decimal.ts'
import { type Quantity, quantity } from '../quantities/quantity.ts'
import { differencePercent } from '../quantities/roundToIncrement.ts'
import type { Product } from '../regimen/preparation.ts'
import type { DoseRung } from './doseLadder.ts'
import type { UnitSum } from './nearestUnits.ts'

/** The last rung as a sum of whole units. `withinPercent`: the limit it was held to; null where none can be. */
export function wholeUnitsRung(
  exact: Quantity<DoseUnit>,
  { value, units }: UnitSum,
  form: Product['form'],
  withinPercent: string | null,
): DoseRung {
  return {
    ok: true,
    value: quantity(value, exact.unit),
    step: {
      code: 'wholeUnits',
      form,
      exact: decimalText(exact.value),
      result: decimalText(value),
      unit: exact.unit,
      differencePercent: differencePercent(exact.value, value),
      withinPercent,
      units,
    },
  }
}
