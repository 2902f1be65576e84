import type { ClinicalNote } from './clinicalDetail.ts'
import type { SuppliedPart } from './courseRefusal.ts'
import type { CourseNote } from './courseDetail.ts'
import type { SuppliedUnit } from './doseUnit.ts'
import type { FieldName } from './refusal.ts'
import type { Place } from './source.ts'

/** What only ever informs. */
export type NoteDetail =
  | { readonly code: 'inferredValue'; readonly subject: string; readonly aspect: Aspect }
  | { readonly code: 'absentValue'; readonly subject: string; readonly aspect: Aspect }
  | { readonly code: 'notStated'; readonly index: number }
  /** The hospital's own, where the source is silent: days and dose as they were supplied, null where not asked for. */
  | {
      readonly code: 'supplied'
      readonly item: string
      readonly isGiven: boolean
      readonly days: readonly number[] | null
      readonly dose: { readonly amount: string; readonly unit: SuppliedUnit } | null
      /** What the source leaves out: the rest of the item it states. */
      readonly missing: readonly SuppliedPart[]
      readonly by: string
      readonly reason: string
    }
  | { readonly code: 'criterionNotEntered'; readonly field: FieldName; readonly at: Place | null }
  | {
      readonly code: 'labelBsaFormula'
      readonly drug: string
      readonly item: string
      readonly labelFormula: string
      readonly labelBsa: string
      readonly labelDose: string
      readonly formula: string
      readonly bsa: string
      readonly dose: string
    }
  | { readonly code: 'durationNotEntered'; readonly item: string }
  | { readonly code: 'cyclesProjected'; readonly from: number; readonly to: number }
  | { readonly code: 'firstDay1Missing'; readonly assessment: string }
  | CourseNote
  | ClinicalNote

/** Which part of a regimen an inferred or absent value is. */
export type Aspect =
  | 'minimumAge'
  | 'age'
  | 'ecog'
  | 'lvef'
  | 'exclusions'
  | 'assessment'
  | 'cycles'
  | 'dose'
  | 'doseBasis'
  | 'days'
  | 'timesPerDay'
  | 'interval'
  | 'route'
  | 'duration'
  | 'start'
  | 'anchor'
  | 'cycleLength'
