import type { RenalFormulaId } from '../../../src/evidence/labs.ts'
import type { Edit } from '../../../src/order/edit.ts'
import type { RenalPolicy } from '../../../src/order/policy.ts'
import type { TypedLab } from '../../../src/order/typedCourse.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { roundForDisplay } from '../../../src/quantities/roundToIncrement.ts'
import { decimalText } from '../../../src/quantities/decimal.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { HE072 } from '../schedule/acts.ts'

export const creatinine = (value: string, unit: TypedLab['unit'] = 'umol/L', more: Partial<TypedLab> = {}): Edit => ({
  kind: 'setLab',
  analyte: 'creatinine',
  lab: { value, unit, upperLimit: '', measuredOn: '2026-11-20', ...more },
})
export const sex = (is: 'female' | 'male' | ''): Edit => ({ kind: 'setSex', sex: is })
export const born = (text: string): Edit => ({ kind: 'setPatient', field: 'birthDate', text })
export const body = (of: 'height' | 'weight', text: string): Edit => ({
  kind: 'setMeasurement',
  id: 'm1',
  of,
  part: 'value',
  text,
})
export const reckons = (formula: RenalPolicy['formula'], weight: RenalPolicy['weight'] = ''): Edit => ({
  kind: 'setPolicyPart',
  part: { renal: { formula, weight } },
})

/** A man of 55 years on day 1, 170 cm, 65 kg, creatinine 80 µmol/L; the hospital takes the actual weight. */
export function kidneys(...edits: readonly Edit[]): Plan {
  const usual = [born('1971-05-20'), sex('male'), body('height', '170'), body('weight', '65'), creatinine('80')]
  return examplePlan(HE072, ...usual, reckons('cockcroftGault', 'actual'), ...edits)
}

export function outcomeOf(plan: Plan, formula: RenalFormulaId) {
  const found = plan.renal?.estimates.find((estimate) => estimate.formula === formula)
  if (!found) throw new Error(`no estimate by ${formula}`)
  return found.outcome
}

/** `84.8126 mL/min, 84.8126`: as published, then absolute; the code of the refusal where there is none. */
export function said(plan: Plan, formula: RenalFormulaId): string {
  const outcome = outcomeOf(plan, formula)
  if (!outcome.ok) return outcome.refusal.code
  const { value, absolute } = outcome
  const short = (each: typeof value) => decimalText(roundForDisplay(each.value, 4))
  return `${short(value)} ${value.unit}, ${absolute ? short(absolute) : 'not absolute'}`
}
