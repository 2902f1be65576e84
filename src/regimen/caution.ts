import type { Bilingual } from '../evidence/bilingual.ts'
import type { Circumstance } from '../evidence/circumstance.ts'
import type { Comparison, Genotype, LimitUnit, Measured } from '../evidence/labs.ts'
import type { Marked } from '../evidence/source.ts'
import type { Route } from './item.ts'

/** A number that a source holds a value against. The value is within it when it stands so to `value`. */
export interface LabLimit {
  readonly id: string
  readonly of: Measured
  readonly must: Comparison
  readonly value: string
  readonly unit: LimitUnit
}

export const CAUTION_KINDS = [
  'organ',
  'counts',
  'genotype',
  'dose',
  'interaction',
  'check',
  'route',
  'otherRoute',
  'interchange',
  'pregnancy',
] as const
export type CautionKind = (typeof CAUTION_KINDS)[number]

/** Whose statement it is. `practice`: of the field, no document read. */
export const CAUTION_ORIGINS = ['label', 'trial', 'published', 'practice'] as const
export type CautionOrigin = (typeof CAUTION_ORIGINS)[number]

export const CAUTION_ASKS = ['reason', 'authoriser'] as const

/**
 * What a source warns of. Shown with its source, and never applied by itself: no dose changes because of it.
 * With `when` it is asked about where its condition is met; without, it is always shown and asks nothing.
 */
export interface Caution {
  readonly id: string
  readonly kind: CautionKind
  readonly origin: CautionOrigin
  readonly text: Bilingual
  /** All of them must be met. */
  readonly when?: readonly Trigger[]
  /** What a person gives besides an acknowledgement where it is met: for a source that says not to give, or no dose. */
  readonly asks?: (typeof CAUTION_ASKS)[number]
  /** A published table by creatinine clearance in mL/min; the row a value lies in is shown, never applied. */
  readonly table?: readonly CautionRow[]
}

/**
 * `from` and `to` are both inside the row; null: open. `below`, where a source says "less than", ends the row before it,
 * and `to` is then null. A value between two rows is said to be so.
 */
export interface CautionRow {
  readonly from: string | null
  readonly to: string | null
  readonly below?: string
  readonly text: Bilingual
}

export type Trigger =
  /** The value stands so to the number. */
  | {
      readonly kind: 'lab'
      readonly of: Measured
      readonly is: Comparison
      readonly value: string
      readonly unit: LimitUnit
    }
  /** One administration is prescribed this much per m² or more, in the drug's unit. */
  | { readonly kind: 'dosePerM2'; readonly from: string }
  /** One day's printed doses add up to more than this, in the drug's unit. */
  | { readonly kind: 'dailyDoseAbove'; readonly amount: string }
  | { readonly kind: 'genotype'; readonly of: readonly Genotype[] }
  | { readonly kind: 'circumstance'; readonly is: Circumstance }
  | { readonly kind: 'route'; readonly is: Route }
  /** A product that a dose of the current cycle is made from has this. */
  | { readonly kind: 'product'; readonly has: 'benzylAlcohol' }

/** How likely vomiting is, by a list that is named; by the dose per m² of one administration where it hangs on it. */
export interface EmeticRisk {
  readonly list: Bilingual
  /** Ascending; `above` null: from nothing, or, where a list counts the number itself in, from `from` on. */
  readonly levels: readonly {
    readonly above: string | null
    readonly from?: string
    readonly risk: 'minimal' | 'low' | 'moderate' | 'high'
  }[]
}

export const EXTRAVASATION_CLASSES = ['vesicant', 'exfoliant', 'irritant', 'inflammitant', 'neutral'] as const

/** What a drug file says besides doses and preparation: all of it shown, none of it applied. */
export interface DrugSafety {
  /** Limits a label or a trial sets on giving the drug. */
  readonly limits?: readonly Marked<LabLimit & { readonly origin: 'label' | 'trial' }>[]
  readonly cautions?: readonly Marked<Caution>[]
  readonly emetic?: readonly Marked<EmeticRisk>[]
  readonly extravasation?: Marked<{ readonly class: (typeof EXTRAVASATION_CLASSES)[number]; readonly list: Bilingual }>
  readonly handling?: Marked<Bilingual>
}
