import type { Genotype } from '../evidence/labs.ts'
import type { DrugVials, Preparation } from '../dosing/preparation/preparation.ts'
import type { ScheduledSupport } from '../schedule/scheduledSupport.ts'
import type { CriterionRow } from './criterionRow.ts'
import type { PlanCaution } from './planCaution.ts'
import type { PlanLab } from './planLab.ts'
import type { RenalFunction } from './renalFunction.ts'

/** What a plan says besides doses and times: what to check before them, and what to draw up. */
export interface Clinical {
  /** As entered, in the order in which analytes are listed. */
  readonly labs: readonly PlanLab[]
  /** Of what was entered; null while the rules are loading. */
  readonly renal: RenalFunction | null
  /** UGT1A1, as entered; null where it was not. */
  readonly genotype: Genotype | null
  /** Every condition the regimen's source and the labels of its drugs state, beside what is known of this patient. */
  readonly criteria: readonly CriterionRow[]
  readonly cautions: readonly PlanCaution[]
  /** Of every planned administration, in the order of the administrations. */
  readonly preparations: readonly Preparation[]
  /** Of the current cycle, by item. */
  readonly vials: readonly DrugVials[]
  /** The hospital's own lines for this regimen, cycle by cycle, day by day. */
  readonly support: readonly ScheduledSupport[]
}

/** While the rules that make it are loading. */
export const noClinical: Clinical = {
  labs: [],
  renal: null,
  genotype: null,
  criteria: [],
  cautions: [],
  preparations: [],
  vials: [],
  support: [],
}
