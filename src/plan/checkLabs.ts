import type { Finding } from '../evidence/finding.ts'
import { type Analyte, ANALYTES, type LabUnit, UNITS_OF } from '../evidence/labs.ts'
import type { Lab } from '../order/course.ts'
import type { Entry } from '../order/order.ts'
import type { LabBounds } from '../order/policy.ts'
import { labIn } from '../patient/labs/labIn.ts'
import { type Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import { checkClearance } from './checkClearance.ts'
import type { Checked } from './checked.ts'
import { checkLabAges } from './checkLabAges.ts'
import { heldAgainst } from './heldAgainst.ts'
import { confirm, stop } from './makeFinding.ts'

type LabsChecked = Pick<Checked, 'order' | 'regimen' | 'cycles' | 'renal'>

/** The laboratory values by themselves: whether each can be read, is whole, recent, and a number anybody has measured. */
export function checkLabs(checked: LabsChecked): readonly Finding[] {
  const { course, policy } = checked.order
  const byUpperLimit = heldAgainst(checked).flatMap(({ of, unit }) => (unit === 'xULN' ? [of] : []))
  return [
    ...ANALYTES.flatMap((analyte) => {
      const lab = course.labs[analyte]
      if (lab === undefined) return []
      return [
        ...invalidParts(analyte, lab),
        ...missingParts(analyte, lab, byUpperLimit.includes(analyte)),
        ...implausible(analyte, lab, policy.limits.labs[analyte]),
      ]
    }),
    ...checkLabAges(checked),
    ...checkClearance(checked),
  ]
}

function invalidParts(analyte: Analyte, lab: Lab): Finding[] {
  return (['value', 'upperLimit', 'measuredOn'] as const).flatMap((part) => {
    const entry = lab[part]
    if (entry.state !== 'invalid') return []
    return [stop({ code: 'labInvalid', analyte, part, text: entry.text, fault: entry.fault })]
  })
}

/**
 * A part that cannot be read is not missing: it has a finding of its own. Without the upper limit of normal every rule in
 * × ULN would be off unseen.
 */
function missingParts(
  analyte: Analyte,
  { value, unit, upperLimit, measuredOn }: Lab,
  isByUpperLimit: boolean,
): Finding[] {
  if (value.state !== 'entered') return []
  const missing = [
    ...(unit === null ? ['unit' as const] : []),
    ...(isByUpperLimit && upperLimit.state === 'missing' ? ['upperLimit' as const] : []),
    ...(measuredOn.state === 'missing' ? ['measuredOn' as const] : []),
  ]
  return missing.length === 0 ? [] : [stop({ code: 'labIncomplete', analyte, missing })]
}

/** Both bounds belong to what is not asked about. Compared in the first unit of the analyte: into it nothing is divided. */
function implausible(analyte: Analyte, lab: Lab, bounds: LabBounds | undefined): Finding[] {
  const { unit: own, value, upperLimit } = lab
  if (own === null || bounds === undefined) return []
  return [
    ...outside(analyte, 'value', value, own, bounds.unit, bounds),
    ...outside(analyte, 'upperLimit', upperLimit, own, bounds.unit, bounds.upperLimit),
  ]
}

function outside(
  analyte: Analyte,
  part: 'value' | 'upperLimit',
  entry: Entry<Decimal>,
  own: LabUnit,
  boundsUnit: LabUnit,
  bounds: Pick<LabBounds, 'min' | 'max'> | undefined,
): Finding[] {
  if (entry.state !== 'entered' || bounds === undefined) return []
  const [unit] = UNITS_OF[analyte]
  const value = labIn(analyte, { value: entry.value, unit: own, upperLimit: null }, unit)
  const min = labIn(analyte, { value: decimal(bounds.min), unit: boundsUnit, upperLimit: null }, unit)
  const max = labIn(analyte, { value: decimal(bounds.max), unit: boundsUnit, upperLimit: null }, unit)
  if (value === null || min === null || max === null || (value.gte(min) && value.lte(max))) return []
  const texts = { value: decimalText(value), min: decimalText(min), max: decimalText(max) }
  return [confirm({ code: 'labImplausible', analyte, part, unit, ...texts }, 'acknowledgement')]
}
