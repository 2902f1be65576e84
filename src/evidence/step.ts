import type { DoseUnit, PrescribedUnit } from './doseUnit.ts'
import type { FallbackReason, RoundingPolicy, WholeUnits } from './rounding.ts'
import type { Mark, Place } from './source.ts'
import type { WeightKind } from './weightKind.ts'

/** Where a value of a data file stands. */
interface Evidenced {
  readonly mark: Mark
  readonly place: Place | null
}

/** One rung of the dose ladder, as shown: codes and decimal strings, in the unit beside them. */
export type Step = PrescribedStep | CalculatedStep | LimitedStep | ModifiedStep | RoundedStep

type PrescribedStep =
  | ({
      readonly code: 'prescribed'
      readonly amount: string
      readonly unit: PrescribedUnit
      readonly chosen: boolean
    } & Evidenced)
  | ({
      readonly code: 'dividedDaily'
      readonly daily: string
      readonly doses: number
      readonly amount: string
      readonly unit: PrescribedUnit
    } & Evidenced)
  /** One bag for `days` days of a daily dose. */
  | ({
      readonly code: 'bagOfDays'
      readonly daily: string
      readonly days: number
      readonly amount: string
      readonly unit: PrescribedUnit
    } & Evidenced)
  /** The band of body surface area (m²), weight (kg) or age (years) that `value` lies in: from ≤ value < below. */
  | ({
      readonly code: 'bodyBand'
      readonly by: BodyBandBy
      readonly value: string
      readonly from: string
      readonly below: string | null
      readonly amount: string
      readonly unit: PrescribedUnit
    } & Evidenced)
  /** A level of the regimen's own ladder, or a dose typed by the hospital, in place of the standard one. */
  | ({
      readonly code: 'replaced'
      readonly amount: string
      readonly standard: string
      readonly unit: PrescribedUnit
      readonly by: 'level' | 'amount'
      readonly change: string
    } & Evidenced)

export type BodyBandBy = 'weight' | 'bsa' | 'age'

type CalculatedStep =
  | {
      readonly code: 'timesBsa'
      readonly amount: string
      readonly bsa: string
      readonly result: string
      readonly unit: DoseUnit
      /** null when the area was measured elsewhere. */
      readonly formula: string | null
      readonly capped: boolean
    }
  /** mg/kg, mcg/kg or units/kg × a body weight; `working` says how another than the actual weight was made. */
  | {
      readonly code: 'timesWeight'
      readonly amount: string
      readonly weightKg: string
      readonly weight: WeightKind
      readonly actualKg: string
      readonly result: string
      readonly unit: DoseUnit
    }
  /** Calvert: dose in mg = AUC × (GFR + 25), GFR absolute in mL/min; `gfrCap` is what was chosen, null for none. */
  | {
      readonly code: 'calvert'
      readonly auc: string
      readonly gfr: string
      readonly gfrUsed: string
      readonly gfrCap: string | null
      readonly method: string
      readonly result: string
      readonly unit: DoseUnit
    }
  | { readonly code: 'flatDose'; readonly result: string; readonly unit: DoseUnit }

type LimitedStep =
  | { readonly code: 'noCap'; readonly result: string; readonly unit: DoseUnit }
  | ({ readonly code: 'withinCap'; readonly result: string; readonly unit: DoseUnit } & Cap)
  | ({ readonly code: 'capped'; readonly from: string; readonly result: string; readonly unit: DoseUnit } & Cap)

/** The lowest of the caps that apply to one dose; `capUnit` tells a dose from a dose per m². */
interface Cap extends Evidenced {
  readonly cap: string
  readonly capUnit: PrescribedUnit
  readonly origin: 'regimen' | 'drug'
}

type ModifiedStep =
  | { readonly code: 'notModified'; readonly result: string; readonly unit: DoseUnit }
  /** `percent` is what is given of the capped dose; `reductionPercent` what is removed (negative above the standard). */
  | {
      readonly code: 'percentGiven'
      readonly percent: string
      readonly reductionPercent: string
      readonly of: string
      readonly result: string
      readonly unit: DoseUnit
      readonly change: string
      /** More than 100% would have passed this cap: the result is the cap. null when it did not. */
      readonly cap: string | null
    }
  /** The prescribed rung carries the change; nothing more is taken here. */
  | { readonly code: 'replacedAbove'; readonly result: string; readonly unit: DoseUnit; readonly change: string }

type RoundedStep =
  | {
      readonly code: 'rounded'
      readonly exact: string
      readonly increment: string
      readonly result: string
      readonly unit: DoseUnit
      /** (rounded − exact) ÷ exact, in %, signed, to one decimal; '0' when nothing changed. */
      readonly differencePercent: string
      readonly policy: 'increment' | 'none'
      readonly origin: 'proposed' | 'local'
      /** The hospital's policy that could not be taken, and why; null when the increment is the policy. */
      readonly instead: { readonly policy: RoundingPolicy; readonly why: FallbackReason } | null
      /** Rounded down because the nearest multiple lay above this cap. */
      readonly below: string | null
    }
  | {
      readonly code: 'wholeUnits'
      readonly form: 'vial' | 'tablet' | 'capsule'
      readonly exact: string
      readonly result: string
      readonly unit: DoseUnit
      readonly differencePercent: string
      /** null for tablets and capsules, which cannot be divided at all. */
      readonly withinPercent: string | null
      readonly units: readonly WholeUnits[]
    }
  | {
      readonly code: 'doseBand'
      readonly exact: string
      readonly result: string
      readonly unit: DoseUnit
      readonly differencePercent: string
      readonly table: string
      /** from ≤ exact < below */
      readonly from: string
      readonly below: string
    }
  | { readonly code: 'notRounded'; readonly result: string; readonly unit: DoseUnit }
  /** Given and recorded: every rung is this one number, and nothing recalculates it. */
  | { readonly code: 'recorded'; readonly result: string; readonly unit: DoseUnit; readonly on: string }

/** How the body surface area was made. `exact` is what multiplies; it is never rounded before. */
export type BsaWorking = CalculatedBsa | MeasuredBsa

interface BsaBase {
  readonly exact: string
  readonly shown: string
  /** Present only when a cap was chosen and it acted: from `exact` to `to`. */
  readonly cap: { readonly from: string; readonly to: string } | null
  /** The cycle whose area was kept by a person's decision; null when it is this cycle's own. */
  readonly keptFrom: number | null
}

export interface CalculatedBsa extends BsaBase {
  readonly kind: 'calculated'
  readonly formula: string
  readonly heightCm: string
  readonly weightKg: string
  readonly sex: 'female' | 'male' | null
}

/** Measured elsewhere and entered with a reason and a name: an amputation, oedema. */
export interface MeasuredBsa extends BsaBase {
  readonly kind: 'measured'
  readonly reason: string
  readonly by: string
}
