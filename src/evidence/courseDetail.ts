import type { ChangeReason } from './changeReason.ts'
import type { Circumstance } from './circumstance.ts'
import type { DoseUnit, PrescribedUnit } from './doseUnit.ts'
import type { Place } from './source.ts'
import type { TimingDetail } from './timingDetail.ts'

/** What a change of dose gives, as a person reads it again: a percentage, or an amount in the regimen's own unit. */
export interface GivenInstead {
  /** '75': what is given of the standard dose; null when an amount stands in its place. */
  readonly percent: string | null
  readonly amount: string | null
  readonly unit: PrescribedUnit | null
  readonly reason: ChangeReason
  readonly grade: number | null
}

export type CumulativeKind = 'limit' | 'noDataAbove' | 'contraindicatedFrom' | 'cautionAbove'
export type EquivalenceMethod = 'feijen2019' | 'cog'

/** What may stand in the way and comes from the course: changes, records, measurements between cycles, dates of today. */
export type CourseDetail =
  | TimingDetail
  /** The checks are not on the page yet: nothing may print before they have looked. */
  | { readonly code: 'rulesLoading' }
  /** A change, or a record, for something the plan does not have. */
  | { readonly code: 'changeUnknown'; readonly change: string; readonly item: string }
  | { readonly code: 'recordUnknown'; readonly administration: string }
  /** An earlier cycle's change goes on into this one: keep it, restore the standard dose, or change it. */
  | ({
      readonly code: 'changeCarried'
      readonly item: string
      readonly cycle: number
      readonly from: number
    } & GivenInstead)
  /** An earlier cycle's change ended with it: this cycle returns to the standard dose, which a person must have seen. */
  | ({
      readonly code: 'changeEnded'
      readonly item: string
      readonly cycle: number
      readonly from: number
    } & GivenInstead)
  | {
      readonly code: 'doseAboveStandard'
      readonly item: string
      readonly cycle: number
      /** The change and how many doses of the cycle it raises: who authorised one has not authorised five. */
      readonly change: string
      readonly doses: number
      readonly percent: string
      readonly amount: string
      readonly standard: string
      readonly unit: PrescribedUnit
    }
  | {
      readonly code: 'delayOutsideWindow'
      readonly item: string
      readonly cycle: number
      readonly day: number
      readonly days: number
      readonly before: number
      readonly after: number
    }
  /** A dose moved past the last planned day of its cycle. */
  | {
      readonly code: 'delayBeyondLastDay'
      readonly item: string
      readonly cycle: number
      readonly day: number
      readonly to: string
      readonly lastDate: string
    }
  /** The act and the regimen's own rule for a missed dose are not the same. */
  | {
      readonly code: 'missedRuleDiffers'
      readonly item: string
      readonly cycle: number
      readonly day: number
      readonly rule: 'shift' | 'omit'
      readonly act: 'shift' | 'omit'
      readonly at: Place | null
    }
  /** A dose moved to before the date the regimen gives it: a mistyped date, or a move older than the day 1 it now has. */
  | {
      readonly code: 'movedEarlier'
      readonly item: string
      readonly cycle: number
      readonly day: number
      readonly from: string
      readonly to: string
    }
  /** Today is asked about apart from the plan. */
  | {
      readonly code: 'day1FarAhead'
      readonly cycle: number
      readonly day1: string
      readonly today: string
      readonly days: number
      readonly limitDays: string
    }
  | {
      readonly code: 'day1Past'
      readonly cycle: number
      readonly day1: string
      readonly today: string
      readonly days: number
      readonly limitDays: string
    }
  /** What was recorded of an administration that is still to come. */
  | { readonly code: 'givenAfterToday'; readonly administration: string; readonly date: string }
  /** What was given is not what this order holds for it: a dose changed by another choice, or a record of another dose. */
  | {
      readonly code: 'givenDiffers'
      readonly item: string
      readonly cycle: number
      readonly day: number
      readonly given: string
      readonly expected: string
      readonly unit: PrescribedUnit
    }
  /** A premedication of an item that is left out, or has ended. */
  | {
      readonly code: 'leftWithoutDose'
      readonly item: string
      readonly of: string
      readonly cycle: number
      readonly day: number
    }
  /** A person has kept the area of an earlier cycle: it holds for these two areas only. */
  | {
      readonly code: 'doseKept'
      readonly cycle: number
      readonly from: number
      readonly bsa: string
      readonly bsaNow: string
    }
  | {
      readonly code: 'bsaMeasured'
      readonly cycle: number
      readonly bsa: string
      /** What the formula gives; null where height or weight is missing. */
      readonly calculated: string | null
      readonly reason: string
      readonly by: string
    }
  /** What was recorded with a dose of an earlier cycle, and what the order now has for it: one of them is not true. */
  | { readonly code: 'areaDiffers'; readonly cycle: number; readonly recorded: string; readonly now: string }
  | { readonly code: 'formulaChanged'; readonly cycle: number; readonly before: string; readonly now: string }
  /** Earlier cycles that were to give the drug, with nothing recorded: the cumulative dose does not count them. */
  | { readonly code: 'cyclesNotRecorded'; readonly drug: string; readonly cycles: readonly number[] }
  | {
      readonly code: 'cumulativeCrossed'
      readonly drug: string
      readonly kind: CumulativeKind
      /** Of what the limit counts: a drug, or null for the equivalent of all. */
      readonly of: string | null
      readonly method: EquivalenceMethod | null
      readonly limit: string
      readonly unit: PrescribedUnit
      /** Before this plan's doses, and after all of them. `before` null: nothing is recorded, which is not zero. */
      readonly before: string | null
      readonly after: string
      /** The first administration that crosses; null when the limit was reached before this plan. */
      readonly administration: string | null
      readonly at: Place | null
    }

/** What informs and comes from the course. */
export type CourseNote =
  | {
      readonly code: 'doseCapped'
      readonly item: string
      readonly from: string
      readonly to: string
      readonly unit: DoseUnit
      readonly cap: string
      readonly capUnit: PrescribedUnit
      readonly origin: 'regimen' | 'drug'
      readonly at: Place | null
    }
  | { readonly code: 'cumulativeNotRecorded'; readonly drug: string }
  /** The equivalent limit of `drug` cannot be checked: whether these were given before is not recorded. */
  | { readonly code: 'equivalentNotKnown'; readonly drug: string; readonly drugs: readonly string[] }
  | { readonly code: 'circumstanceNotRecorded'; readonly drug: string; readonly circumstances: readonly Circumstance[] }
  | { readonly code: 'holiday'; readonly date: string; readonly name: string }
  | { readonly code: 'openEnded'; readonly item: string }
