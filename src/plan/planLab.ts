import type { Analyte, LabUnit } from '../evidence/labs.ts'
import type { CivilDate } from '../quantities/civilDate.ts'

/** A laboratory value as entered; null where missing or invalid (a finding says which). Decimals are strings. */
export interface PlanLab {
  readonly analyte: Analyte
  readonly value: string | null
  readonly unit: LabUnit | null
  /** The laboratory's upper limit of normal, in the same unit. */
  readonly upperLimit: string | null
  readonly measuredOn: CivilDate | null
}
