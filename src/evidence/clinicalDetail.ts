import type { Analyte, Comparison, LabUnit, LimitUnit, Measured } from './labs.ts'
import type { RenalRefusal } from './renal.ts'
import type { TextFault } from './refusal.ts'
import type { DoseUnit } from './doseUnit.ts'
import type { CautionValue } from './cautionValue.ts'
import type { Mark, Place } from './source.ts'

/** A laboratory value as it was entered, `days` from day 1. Another number, unit or upper limit asks again. */
export interface DatedLab {
  readonly analyte: Analyte
  readonly value: string
  readonly unit: LabUnit | null
  readonly upperLimit: string | null
  readonly date: string
  readonly days: number
}

/** What may stand in the way and comes from laboratory values, criteria, cautions, preparation or supportive care. */
export type ClinicalDetail =
  | {
      readonly code: 'labInvalid'
      readonly analyte: Analyte
      readonly part: 'value' | 'upperLimit' | 'measuredOn'
      readonly text: string
      readonly fault: TextFault
    }
  /**
   * A value without its unit, or without the day it was measured, is held against nothing; without the upper limit of
   * normal, where something here is in × ULN, not against that.
   */
  | {
      readonly code: 'labIncomplete'
      readonly analyte: Analyte
      readonly missing: readonly ('unit' | 'upperLimit' | 'measuredOn')[]
    }
  | { readonly code: 'labAfterToday'; readonly analyte: Analyte; readonly date: string; readonly today: string }
  /** A number far from anything measured: a unit or a decimal point mistaken. */
  | {
      readonly code: 'labImplausible'
      readonly analyte: Analyte
      readonly part: 'value' | 'upperLimit'
      readonly value: string
      readonly unit: LimitUnit
      readonly min: string
      readonly max: string
    }
  /** Measured more days before day 1 than the hospital lets pass: the patient may be another by now. */
  | { readonly code: 'labsOld'; readonly labs: readonly DatedLab[]; readonly limitDays: string }
  /** Measured after day 1 of the cycle it is held against: after its doses, or under a mistyped date. */
  | { readonly code: 'labsAfterDay1'; readonly labs: readonly DatedLab[]; readonly day1: string }
  /**
   * A creatinine is entered and something here goes by clearance, and there is none: nothing of it is compared. `formula`:
   * the hospital has chosen none; `area`: without a body surface area the value is not one of this body.
   */
  | {
      readonly code: 'clearanceNotKnown'
      readonly creatinine: string
      readonly unit: LabUnit | null
      readonly why: 'formula' | 'area' | RenalRefusal
    }
  /** A variant of UGT1A1 was answered, and which one nobody has entered: what the drug's file says by genotype stays open. */
  | { readonly code: 'genotypeNotEntered'; readonly drug: string }
  | {
      readonly code: 'limitOutside'
      /** Id of the row of the criteria. */
      readonly criterion: string
      readonly origin: 'regimen' | 'label' | 'trial'
      readonly drug: string | null
      readonly of: Measured
      readonly value: string
      readonly must: Comparison
      readonly limit: string
      readonly unit: LimitUnit
      /** How far its source is behind it. */
      readonly mark: Mark
      readonly at: Place | null
    }
  /** A person answered that an exclusion is so, or an inclusion is not. */
  | {
      readonly code: 'criterionNotMet'
      readonly criterion: string
      readonly kind: 'inclusion' | 'exclusion'
      readonly at: Place | null
    }
  /**
   * The condition of a caution is met. `values`: what it was met by, so that another value asks again. `doses`: what is
   * printed of its items in the current cycle, each amount once, so that another dose asks again; null: one is refused.
   * `table`: its published table by creatinine clearance in mL/min (null: not known), with the rows it lies in, by their
   * index, or both neighbours where it lies between two.
   */
  | {
      readonly code: 'cautionApplies'
      readonly drug: string
      readonly caution: string
      readonly items: readonly string[]
      readonly values: readonly CautionValue[]
      readonly doses: readonly ({ readonly amount: string; readonly unit: DoseUnit } | null)[]
      readonly table: {
        readonly clearance: string | null
        readonly rows: readonly number[]
        readonly isBetween: boolean
      } | null
    }
  | {
      readonly code: 'concentrationOutside'
      readonly item: string
      readonly drug: string
      readonly cycle: number
      readonly day: number
      readonly concentration: string
      readonly unit: DoseUnit
      readonly min: string | null
      readonly max: string | null
      readonly at: Place | null
    }
  /** The hospital's bag is none of those the source states for this dose, of which `stated` may be none; mL. */
  | {
      readonly code: 'bagOutside'
      readonly item: string
      readonly drug: string
      readonly cycle: number
      readonly day: number
      readonly ml: string
      readonly stated: readonly string[]
      readonly kind: 'final' | 'diluent'
      readonly at: Place | null
    }
  /**
   * Read off the scale of the syringe, what is delivered is further from the rounded dose than a rounding may be unasked; or
   * from the modified dose, since rounding and scale add up. `dose`: the one of the two.
   */
  | {
      readonly code: 'drawnDiffers'
      readonly item: string
      readonly cycle: number
      readonly day: number
      readonly of: 'rounded' | 'modified'
      readonly dose: string
      readonly delivers: string
      readonly unit: DoseUnit
      readonly differencePercent: string
    }
  /** `minutes` 0: it is pushed. */
  | {
      readonly code: 'infusionTooShort'
      readonly item: string
      readonly drug: string
      readonly minutes: number
      readonly minimum: number
      readonly at: Place | null
    }
  /** It runs for longer than it is to be used within: the last of it would be too old. */
  | {
      readonly code: 'expiryTooShort'
      readonly item: string
      readonly cycle: number
      readonly day: number
      readonly hours: string
      readonly minutes: number
    }
  /** The hospital's own hours are more than the longest, `stated`, that the file gives for what is made. */
  | {
      readonly code: 'expiryBeyondStated'
      readonly item: string
      readonly drug: string
      readonly cycle: number
      readonly day: number
      readonly hours: string
      readonly stated: string
      readonly at: Place | null
    }
  /** A line of supportive care on days its item is not given; `item` null: on a day that the regimen does not have. */
  | {
      readonly code: 'supportUnplaced'
      /** Its text. */
      readonly line: string
      readonly item: string | null
      readonly days: readonly number[]
    }

/** What informs and comes from there. */
export type ClinicalNote =
  /** Limits that are held against nothing, because nobody has entered the value. */
  | { readonly code: 'limitsNotEntered'; readonly of: readonly Measured[] }
  | { readonly code: 'criteriaNotAnswered'; readonly count: number }
  /** Something here goes by clearance, no formula is chosen, and no creatinine is entered either. */
  | { readonly code: 'clearanceNotChosen' }
