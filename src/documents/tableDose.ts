import { applyRounding } from '../dosing/applyRounding.ts'
import { calculateRule } from '../dosing/calculateRule.ts'
import { nextRung } from '../dosing/doseLadder.ts'
import type { Body, LadderInputs } from '../dosing/ladderInputs.ts'
import { limitDose, lowestCap } from '../dosing/limitDose.ts'
import { bandUnit } from '../dosing/prescribeDose.ts'
import { prescribeRule } from '../dosing/prescribeRule.ts'
import { checkPlausible } from '../dosing/roundDose.ts'
import type { PrescribedUnit } from '../evidence/doseUnit.ts'
import { blankOrder } from '../order/blankOrder.ts'
import { entered, MISSING } from '../order/entry.ts'
import { parseOrderWith } from '../order/parseOrderWith.ts'
import type { Policy } from '../order/policy.ts'
import { unreadCourse } from '../order/unreadCourse.ts'
import { companionDose } from '../plan/companionDose.ts'
import { decimalText } from '../quantities/decimal.ts'
import { type Quantity, quantity } from '../quantities/quantity.ts'
import type { Drug } from '../regimen/drug.ts'
import type { DoseRule } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { ResolvedItem } from '../regimen/resolveItem.ts'
import type { BlankPrescription, TableCell } from './blankOrder.ts'

/** What a dose of a table is made from: the item with nothing left open, its drug, and the hospital's settings. */
export interface TableInputs {
  readonly regimen: Regimen
  readonly item: ResolvedItem
  readonly drug: Drug
  readonly policy: Policy
}

/** A body of which one thing is known: its surface, its weight, or nothing. */
export type TableMeasure = Quantity<'m2' | 'kg'> | null

/** What is prescribed for one administration, by the engine's own first rung. */
export function prescriptionOf(rule: DoseRule, inputs: TableInputs): BlankPrescription | null {
  switch (rule.kind) {
    case 'perM2Range': {
      const { min, max } = rule.range.value
      return { kind: 'range', min: quantity(min, 'mg/m2'), max: quantity(max, 'mg/m2') }
    }
    case 'bands':
      return {
        kind: 'bands',
        by: rule.by,
        bands: rule.bands.map(({ from, below, dose }) => ({
          from,
          below,
          dose: quantity(dose.amount.value, bandUnit(dose)),
        })),
      }
    default: {
      const prescribed = prescribeRule(ladderInputs(rule, inputs, null), rule)
      return prescribed.ok ? { kind: 'amount', dose: prescribed.value } : null
    }
  }
}

/**
 * One administration for a body with this measure: prescribed, multiplied, capped and rounded by the engine's own rungs, a
 * dose outside the drug's plausible range refused. By increment whatever the hospital's policy: no vial is known here.
 * @param chosen the end of a range, in place of what a person chooses within it
 */
export function tableDose(
  rule: DoseRule,
  inputs: TableInputs,
  measure: TableMeasure,
  chosen: Quantity<PrescribedUnit> | null,
): TableCell {
  const ladder = ladderInputs(rule, inputs, measure)
  if (chosen) return cellOf(chosen, ladder, inputs)
  const prescribed = prescribeRule(ladder, rule)
  return prescribed.ok ? cellOf(prescribed.value, ladder, inputs) : prescribed
}

function cellOf(prescribed: Quantity<PrescribedUnit>, ladder: LadderInputs, { drug, item }: TableInputs): TableCell {
  const calculated = calculateRule(prescribed, ladder)
  if (!calculated.ok) return calculated
  if (isCappedByAnotherWeight(drug, item)) return { ok: false, refusal: { code: 'fieldMissing', field: 'weight' } }
  const limit = lowestCap(ladder, calculated.value.unit)
  if (!limit.ok) return limit
  const limited = limitDose(calculated.value, limit.cap)
  const rounded = nextRung(limited, (dose) => applyRounding(dose, ladder, limit.cap?.dose ?? null))
  const dose = checkPlausible(limited, rounded, drug)
  if (!dose.ok) return dose
  const isCapped = limited.ok && limited.step.code === 'capped'
  return { ok: true, dose: dose.value, isCapped, companion: companionDose(drug, { roundedDose: dose }) }
}

/** A cap per kg is of the measured weight: beside a table of another weight it cannot be told. */
function isCappedByAnotherWeight({ weights, caps = [] }: Drug, { cap }: ResolvedItem): boolean {
  const byOther = weights?.value.some((kind) => kind !== 'actual') === true
  return byOther && [...caps, ...(cap ? [cap] : [])].some(({ value }) => value.unit.endsWith('/kg'))
}

function ladderInputs(
  rule: DoseRule,
  { regimen, item, drug, policy }: TableInputs,
  measure: TableMeasure,
): LadderInputs {
  const { doseByDay: _ramp, ...rest } = item
  // the weights a drug offers are the measure itself here: whichever it is, the table goes by its kilograms
  const { weights: _weights, ...ofAnyWeight } = drug
  return {
    order: parseOrderWith(blankOrder({ ...policy, rounding: 'increment' }), unreadCourse),
    regimen,
    item: { ...rest, dose: rule },
    drug: ofAnyWeight,
    body: bodyOf(measure),
    cycle: 1,
    day: 1,
    dose: 1,
  }
}

function bodyOf(measure: TableMeasure): Body {
  const measurements = {
    height: MISSING,
    heightMeasuredOn: MISSING,
    weight: MISSING,
    weightMeasuredOn: MISSING,
    bsa: MISSING,
    bsaReason: '',
    bsaBy: '',
  }
  const none: Body = { bsa: { ok: false, refusal: { code: 'fieldMissing', field: 'height' } }, measurements, age: null }
  if (measure === null) return none
  const { value, unit } = measure
  if (unit === 'kg') return { ...none, measurements: { ...measurements, weight: entered(decimalText(value), value) } }
  const exact = decimalText(value)
  return {
    ...none,
    bsa: {
      ok: true,
      value: quantity(value, 'm2'),
      working: { kind: 'measured', exact, shown: exact, cap: null, keptFrom: null, reason: '', by: '' },
    },
  }
}
