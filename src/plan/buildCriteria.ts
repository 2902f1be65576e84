import type { ClinicalInputs } from './clinicalInputs.ts'
import type { CriterionRow } from './criterionRow.ts'
import { limitRows } from './limitRows.ts'
import { populationRows } from './populationRows.ts'
import type { RenalFunction } from './renalFunction.ts'

/** Every condition that the regimen's source and its drugs' files state, beside what is known; no dose hangs on any. */
export function buildCriteria(inputs: ClinicalInputs, renal: RenalFunction): readonly CriterionRow[] {
  const day1 = inputs.cycles.find(({ status }) => status === 'current')?.day1 ?? null
  const criteria = { ...inputs, renal, day1 }
  return [...populationRows(criteria), ...limitRows(criteria)]
}
