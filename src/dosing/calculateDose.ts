import { decimalText, settleDigits } from '../quantities/decimal.ts'
import { type Quantity, quantity } from '../quantities/quantity.ts'
import type { PrescribedUnit } from '../evidence/doseUnit.ts'
import type { BsaOutcome } from './bodySurfaceArea.ts'
import type { DoseRung } from './doseLadder.ts'
import { doseUnitOf } from './prescribeDose.ts'

/** The second rung of a dose per m² or a flat one: × body surface area, exact, in the dose's own unit. */
export function calculateDose({ value, unit }: Quantity<PrescribedUnit>, bsa: BsaOutcome): DoseRung {
  const doseUnit = doseUnitOf(unit)
  if (unit === doseUnit)
    return {
      ok: true,
      value: quantity(value, doseUnit),
      step: { code: 'flatDose', result: decimalText(value), unit: doseUnit },
    }
  if (!unit.endsWith('/m2')) throw new Error(`not a dose per m²: ${unit}`)
  if (!bsa.ok) return bsa
  const result = settleDigits(value.times(bsa.value.value))
  return {
    ok: true,
    value: quantity(result, doseUnit),
    step: {
      code: 'timesBsa',
      amount: decimalText(value),
      bsa: decimalText(bsa.value.value),
      result: decimalText(result),
      unit: doseUnit,
      formula: bsa.working.kind === 'calculated' ? bsa.working.formula : null,
      capped: bsa.working.cap !== null,
    },
  }
}
