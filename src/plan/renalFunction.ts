import type { RenalOutcome } from '../dosing/renal/renalOutcome.ts'
import type { RenalFormulaId } from '../evidence/labs.ts'
import type { CivilDate } from '../quantities/civilDate.ts'

/** What the creatinine of the order says of the kidneys, by every formula there is. Nothing is dosed by it unasked. */
export interface RenalFunction {
  readonly measuredOn: CivilDate | null
  readonly estimates: readonly RenalEstimate[]
  /** By the hospital's own formula and weight; null while it has chosen none. */
  readonly chosen: RenalEstimate | null
}

export interface RenalEstimate {
  readonly formula: RenalFormulaId
  readonly outcome: RenalOutcome
}
