import type { Bilingual } from './bilingual.ts'
import type { ClinicalDetail } from './clinicalDetail.ts'
import type { CourseDetail } from './courseDetail.ts'
import type { DoseUnit } from './doseUnit.ts'
import type { NoteDetail } from './noteDetail.ts'
import type { Place } from './source.ts'
import type { FieldName, Refusal } from './refusal.ts'

/** `stop`: nothing prints as an order. `confirm`: a person acknowledges. `note`: shown and printed, asks nothing. */
export type Severity = 'stop' | 'confirm' | 'note'

/** What a person must give to settle a `confirm`. A name alone is not enough where a reason matters. */
export type Needs = 'acknowledgement' | 'reason' | 'authoriser'

/** What the number would be had another unit, or the other field, been meant. Decimal strings in cm and kg. */
export type OtherReading =
  | { readonly code: 'metres'; readonly heightCm: string }
  | { readonly code: 'inches'; readonly heightCm: string }
  | { readonly code: 'jin'; readonly weightKg: string }
  | { readonly code: 'pounds'; readonly weightKg: string }
  | { readonly code: 'swapped'; readonly heightCm: string; readonly weightKg: string }

/** Where they differ: an administration (empty: the whole order), and what each says; null where it says nothing. */
export interface EnginesDiffer {
  readonly administration: string
  readonly first: string | null
  readonly second: string | null
}

/** What may stand in the way: stop a print, or ask for a confirmation. */
export type BlockingDetail =
  /** `readings`: what an impossible height or weight may have been meant as; empty for other reasons. */
  | {
      readonly code: 'noDose'
      readonly refusal: Refusal
      readonly items: readonly string[]
      readonly readings: readonly OtherReading[]
    }
  | { readonly code: 'identityMissing'; readonly fields: readonly FieldName[] }
  | { readonly code: 'measuredOnMissing'; readonly fields: readonly FieldName[] }
  | { readonly code: 'entryInvalid'; readonly refusal: Refusal }
  | { readonly code: 'totalDiffers'; readonly item: string; readonly declared: string }
  /** The order holds an entry for something this regimen does not ask: never dropped in silence. */
  | {
      readonly code: 'entryUnknown'
      readonly list:
        | 'choices'
        | 'doses'
        | 'durations'
        | 'startTimes'
        | 'measurements'
        | 'weights'
        | 'answers'
        | 'supplied'
      readonly entry: string
    }
  | { readonly code: 'day1Missing'; readonly cycle: number }
  | {
      readonly code: 'intervalTooShort'
      readonly item: string
      readonly earlier: string
      readonly later: string
      readonly hours: string
      readonly minimumHours: string
      readonly earliest: string
    }
  | {
      readonly code: 'cyclesOverlap'
      readonly cycle: number
      readonly day1: string
      readonly before: number
      readonly lastDate: string
    }
  | {
      readonly code: 'cycleEarly'
      readonly cycle: number
      readonly day1: string
      readonly before: number
      readonly days: number
      readonly length: number
    }
  | {
      readonly code: 'dosesClose'
      readonly item: string
      readonly earlier: string
      readonly later: string
      readonly hours: string
    }
  | { readonly code: 'startsBeforeDay1'; readonly item: string; readonly start: string; readonly day1: string }
  | {
      readonly code: 'measurementOld'
      readonly field: FieldName
      readonly date: string
      readonly days: number
      readonly limitDays: string
    }
  | { readonly code: 'dosesOverlap'; readonly item: string; readonly end: string; readonly start: string }
  | { readonly code: 'measuredAfterToday'; readonly field: FieldName; readonly date: string; readonly today: string }
  | { readonly code: 'bornAfterToday'; readonly date: string; readonly today: string }
  /** Two independent calculations of the order do not agree. The first few differences; `count` is of all. */
  | { readonly code: 'enginesDiffer'; readonly count: number; readonly differences: readonly EnginesDiffer[] }
  /** The order was read from a file, and nobody has said yet that it is that of the patient in mind. */
  | { readonly code: 'openedUnconfirmed' }
  | { readonly code: 'regimenVersionDiffers'; readonly ordered: string; readonly loaded: string }
  /** The order was made with a version that is no longer to be used. `reason` is that of the regimen's file. */
  | { readonly code: 'versionWithdrawn'; readonly ordered: string; readonly loaded: string; readonly reason: Bilingual }
  | {
      readonly code: 'heightUnusual'
      readonly heightCm: string
      readonly min: string
      readonly max: string
      readonly readings: readonly OtherReading[]
    }
  | {
      readonly code: 'weightUnusual'
      readonly weightKg: string
      readonly min: string
      readonly max: string
      readonly readings: readonly OtherReading[]
    }
  | {
      readonly code: 'bmiUnusual'
      readonly bmi: string
      readonly heightCm: string
      readonly weightKg: string
      readonly min: string
      readonly max: string
      readonly readings: readonly OtherReading[]
    }
  | {
      readonly code: 'ageOutsideStudied'
      readonly age: number
      readonly min: number
      readonly max: number | null
      readonly at: Place | null
    }
  | { readonly code: 'ecogOutsideStudied'; readonly ecog: number; readonly max: number; readonly at: Place | null }
  | { readonly code: 'lvefOutsideStudied'; readonly lvef: string; readonly min: string; readonly at: Place | null }
  | {
      readonly code: 'doseBelowRange'
      readonly item: string
      readonly amount: string
      readonly min: string
      readonly at: Place | null
    }
  | {
      readonly code: 'doseAboveRange'
      readonly item: string
      readonly amount: string
      readonly max: string
      readonly highest: string
      readonly at: Place | null
    }
  | {
      readonly code: 'roundingLarge'
      readonly item: string
      readonly exact: string
      readonly rounded: string
      readonly unit: DoseUnit
      readonly differencePercent: string
      readonly limitPercent: string
    }
  | { readonly code: 'cycleCondition'; readonly cycle: number; readonly condition: string }
  | { readonly code: 'measuredAfterDay1'; readonly field: FieldName; readonly date: string; readonly day1: string }
  | {
      readonly code: 'regimenNotApproved'
      readonly regimen: string
      readonly version: string
      readonly hash: string
      readonly answers: string
      readonly inferred: number
      readonly absent: number
    }
  | { readonly code: 'bsaCapped'; readonly from: string; readonly to: string }
  | { readonly code: 'startTimeProposed'; readonly anchor: string; readonly time: string }
  | CourseDetail
  | ClinicalDetail

export type FindingDetail = BlockingDetail | NoteDetail

interface Keyed {
  /** Canonical text of code and payload: an acknowledgement holds only for the payload it was given for. */
  readonly key: string
}

export type BlockingFinding = BlockingDetail &
  Keyed & {
    readonly severity: Exclude<Severity, 'note'>
    /** Only a `confirm` needs anything. */
    readonly needs: Needs | null
  }

export type Note = FindingDetail & Keyed & { readonly severity: 'note'; readonly needs: null }

export type Finding = BlockingFinding | Note

export type FindingCode = FindingDetail['code']
