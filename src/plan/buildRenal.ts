import { acceptCreatinine } from '../dosing/renal/acceptCreatinine.ts'
import { estimateRenal } from '../dosing/renal/estimateRenal.ts'
import { RENAL_FORMULAS } from '../evidence/labs.ts'
import { RENAL_FORMULA_OF } from '../patient/renal/renalFormulas.ts'
import type { ClinicalInputs } from './clinicalInputs.ts'
import type { RenalFunction } from './renalFunction.ts'

/** Every formula's value, or why it has none; and among them the hospital's own, which a limit of clearance is held against. */
export function buildRenal({ order, age, measurements, bsa }: ClinicalInputs): RenalFunction {
  const { course, sex, policy } = order
  const lab = course.labs.creatinine
  const creatinine = acceptCreatinine(lab, policy.limits.labs.creatinine)
  const { height, weight } = measurements
  const estimates = RENAL_FORMULAS.map((formula) => ({
    formula,
    outcome: estimateRenal(RENAL_FORMULA_OF[formula], { creatinine, age, sex, height, weight, bsa }, policy),
  }))
  const on = lab?.measuredOn
  return {
    measuredOn: on?.state === 'entered' ? on.value : null,
    estimates,
    chosen: estimates.find(({ formula }) => formula === policy.renal.formula) ?? null,
  }
}
