import type { LabUnit } from '../../evidence/labs.ts'
import type { RenalRefusal, RenalWorking } from '../../evidence/renal.ts'
import type { Lab } from '../../order/course.ts'
import type { LabBounds } from '../../order/policy.ts'
import { labIn } from '../../patient/labs/labIn.ts'
import type { CreatinineInput } from '../../patient/renal/renalFormula.ts'
import { type Decimal, decimal, decimalText } from '../../quantities/decimal.ts'

export type CreatinineOutcome =
  | { readonly ok: true; readonly value: CreatinineInput; readonly entered: RenalWorking['entered'] }
  | { readonly ok: false; readonly refusal: RenalRefusal }

/**
 * A creatinine a clearance may be made from: entered with its unit, above zero and inside what the hospital takes for a
 * creatinine at all (both bounds included). A person may confirm the number as entered; it still gives no clearance.
 */
export function acceptCreatinine(lab: Lab | undefined, bounds: LabBounds | undefined): CreatinineOutcome {
  const entry = lab?.value
  if (lab === undefined || entry === undefined || entry.state === 'missing')
    return refuse({ code: 'creatinineMissing' })
  if (entry.state === 'invalid') return refuse({ code: 'creatinineInvalid', text: entry.text, fault: entry.fault })
  if (entry.value.lte(0)) return refuse({ code: 'creatinineInvalid', text: entry.text, fault: 'zero' })
  const { unit } = lab
  if (unit !== 'umol/L' && unit !== 'mg/dL') return refuse({ code: 'creatinineUnitMissing' })
  const mgDl = inUnit(entry.value, unit, 'mg/dL')
  const umolL = inUnit(entry.value, unit, 'umol/L')
  if (mgDl === null || umolL === null) return refuse({ code: 'creatinineUnitMissing' })
  return (
    outside(umolL, bounds) ?? { ok: true, value: { mgDl, umolL }, entered: { value: decimalText(entry.value), unit } }
  )
}

function outside(umolL: Decimal, bounds: LabBounds | undefined): CreatinineOutcome | null {
  if (bounds === undefined) return refuse({ code: 'creatinineBoundsMissing' })
  const min = inUnit(decimal(bounds.min), bounds.unit, 'umol/L')
  const max = inUnit(decimal(bounds.max), bounds.unit, 'umol/L')
  if (min === null || max === null || (umolL.gte(min) && umolL.lte(max))) return null
  return refuse({
    code: 'creatinineImplausible',
    umolPerL: decimalText(umolL),
    min: decimalText(min),
    max: decimalText(max),
  })
}

function inUnit(value: Decimal, unit: LabUnit, wanted: LabUnit): Decimal | null {
  return labIn('creatinine', { value, unit, upperLimit: null }, wanted)
}

function refuse(refusal: RenalRefusal): CreatinineOutcome {
  return { ok: false, refusal }
}
