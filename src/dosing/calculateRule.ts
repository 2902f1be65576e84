import type { PrescribedUnit } from '../evidence/doseUnit.ts'
import { decimalText, settleDigits } from '../quantities/decimal.ts'
import { type Quantity, quantity } from '../quantities/quantity.ts'
import { calculateDose } from './calculateDose.ts'
import { calvert } from './calvert.ts'
import type { DoseRung } from './doseLadder.ts'
import { dosingWeight } from './dosingWeight.ts'
import type { LadderInputs } from './ladderInputs.ts'
import { doseUnitOf } from './prescribeDose.ts'

/**
 * The second rung of any prescribed dose: × body weight or area, by Calvert's formula, or as it stands; unrounded.
 * Throws when the dose is in another unit than its drug: a thousandfold error, and the cross-checks let no such file through.
 */
export function calculateRule(prescribed: Quantity<PrescribedUnit>, inputs: LadderInputs): DoseRung {
  const { item, drug, order, body } = inputs
  const unit = doseUnitOf(prescribed.unit)
  const own = drug.doseUnit ?? 'mg'
  if (unit !== own) throw new Error(`item ${item.id} is in ${unit}, its drug in ${own}: the file was not checked`)
  if (prescribed.unit === 'AUC') return calvert(prescribed.value, order.course.gfr)
  return prescribed.unit.endsWith('/kg') ? timesWeight(prescribed, inputs) : calculateDose(prescribed, body.bsa)
}

function timesWeight({ value, unit }: Quantity<PrescribedUnit>, inputs: LadderInputs): DoseRung {
  const weight = dosingWeight(inputs)
  if (!weight.ok) return weight
  const { kind, kg, actualKg } = weight.value
  const doseUnit = doseUnitOf(unit)
  const result = settleDigits(value.times(kg))
  return {
    ok: true,
    value: quantity(result, doseUnit),
    step: {
      code: 'timesWeight',
      amount: decimalText(value),
      weightKg: decimalText(kg),
      weight: kind,
      actualKg: decimalText(actualKg),
      result: decimalText(result),
      unit: doseUnit,
    },
  }
}
