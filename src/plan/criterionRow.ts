import type { Bilingual } from '../evidence/bilingual.ts'
import type { Comparison, LimitUnit, Measured } from '../evidence/labs.ts'
import type { Mark, Place } from '../evidence/source.ts'
import type { CivilDate } from '../quantities/civilDate.ts'

/**
 * One condition of a source beside what is known of the patient. It says how the two stand to each other and nothing
 * more: whether to treat is never answered here.
 */
export interface CriterionRow {
  /** Unique in the plan: `trial:ecog`, `label:irinotecan-liposome:neutrophils`. */
  readonly id: string
  /** The regimen's own source, or the label (or a trial) that a drug's file cites. */
  readonly origin: { readonly kind: 'regimen' } | { readonly kind: 'label' | 'trial'; readonly drug: string }
  readonly subject: CriterionSubject
  /** null: the source states none. */
  readonly limit: CriterionLimit | null
  readonly value: CriterionValue | null
  /** `setAside`: a limit that is not held against the value here, and why is said in `countsNotABar` of the regimen. */
  readonly result: 'within' | 'outside' | 'notEntered' | 'noLimitStated' | 'setAside'
  readonly mark: Mark
  readonly place: Place | null
}

export type CriterionSubject =
  | { readonly kind: 'age' | 'ecog' | 'lvef' }
  | { readonly kind: 'lab'; readonly of: Measured }
  /** In words: a person answers whether it is so. */
  | { readonly kind: 'inclusion' | 'exclusion'; readonly criterion: string; readonly text: Bilingual }

export type CriterionLimit =
  | {
      readonly kind: 'one'
      readonly must: Comparison
      readonly value: string
      readonly unit: LimitUnit | 'years' | '%' | ''
    }
  | { readonly kind: 'range'; readonly min: string; readonly max: string | null; readonly unit: 'years' }
  /** A criterion in words is its own limit. */
  | { readonly kind: 'inWords' }

export interface CriterionValue {
  /** A number in `unit`, or `yes` or `no`. */
  readonly text: string
  readonly unit: LimitUnit | 'years' | '%' | ''
  readonly measuredOn: CivilDate | null
  /** Days from the measurement to day 1 of the current cycle; negative after it; null where either is not known. */
  readonly ageDays: number | null
}
