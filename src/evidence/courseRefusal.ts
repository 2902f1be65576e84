import type { ChangeReason } from './changeReason.ts'
import type { Place } from './source.ts'
import type { BodyBandBy } from './step.ts'
import type { WeightKind } from './weightKind.ts'

/** Why there is no number, where the reason lies in the course: what was changed, given, measured, or is still loading. */
export type CourseRefusal =
  /** The rules this order needs are not on the page yet. */
  | { readonly code: 'rulesLoading' }
  /** Left out or ended by a person: no dose, and no doubt either. */
  | { readonly code: 'omitted'; readonly change: string; readonly reason: ChangeReason; readonly on: string }
  | { readonly code: 'ceased'; readonly change: string; readonly reason: ChangeReason; readonly on: string }
  /** A change that cannot be read whole takes the doses it may have meant. */
  | { readonly code: 'changeUnclear'; readonly change: string; readonly fields: readonly ChangeField[] }
  /** A percentage of the previous dose, where there is none. */
  | { readonly code: 'noPreviousDose'; readonly change: string; readonly item: string }
  | { readonly code: 'levelUnknown'; readonly change: string; readonly item: string; readonly level: string }
  | {
      readonly code: 'reductionsExceeded'
      readonly item: string
      readonly most: number
      readonly at: Place | null
    }
  | {
      readonly code: 'reductionTooEarly'
      readonly item: string
      readonly cycle: number
      readonly from: number
      readonly at: Place | null
    }
  /** The drug's file offers more than one weight, and nobody has chosen. */
  | { readonly code: 'weightNotChosen'; readonly item: string; readonly kinds: readonly WeightKind[] }
  | { readonly code: 'weightNeedsSex'; readonly weight: WeightKind }
  /** Ideal weight is not defined below 152.4 cm (Devine). */
  | { readonly code: 'weightUndefined'; readonly weight: WeightKind; readonly heightCm: string; readonly minCm: string }
  | { readonly code: 'outsideBands'; readonly item: string; readonly by: BodyBandBy; readonly value: string }
  /** The body has changed by more than the hospital lets pass: a person keeps the dose or has it recalculated. */
  | ({ readonly code: 'bodyChanged' } & BodyChange)
  /** The source leaves it out, and the hospital has not supplied it whole: with who decides and on what ground. */
  | { readonly code: 'notSupplied'; readonly item: string; readonly missing: readonly SuppliedPart[] }
  /** A record of what was given that cannot be read. */
  | { readonly code: 'recordUnclear'; readonly administration: string }

/** What a hospital supplies where a source is silent. */
export type SuppliedPart = 'days' | 'lastDay' | 'dose'

/** What changed between the measurements an earlier cycle was dosed by and this cycle's own. Percent signed, one decimal. */
export interface BodyChange {
  readonly cycle: number
  readonly before: number
  readonly weightBefore: string | null
  readonly weightNow: string | null
  readonly weightPercent: string | null
  readonly bsaBefore: string
  readonly bsaNow: string
  /** The dose per m² changes by as much as the area does. */
  readonly bsaPercent: string
  readonly weightLimit: string
  readonly doseLimit: string
}

/** The fields of a change that may be missing or wrong. */
export type ChangeField = 'scope' | 'value' | 'basis' | 'reason' | 'grade' | 'date' | 'note' | 'to' | 'time' | 'target'
