import type { CivilDate } from '../quantities/civilDate.ts'
import type { ClinicalInputs } from './clinicalInputs.ts'
import type { RenalFunction } from './renalFunction.ts'

/** What the rows of the criteria are made from. */
export interface CriteriaInputs extends ClinicalInputs {
  readonly renal: RenalFunction | null
  /** Of the current cycle: how old a value is counts to it. */
  readonly day1: CivilDate | null
}
