import type { Analyte, LabUnit, RenalFormulaId } from '../evidence/labs.ts'
import type { BagFill, Container, Diluent } from '../evidence/preparation.ts'
import type { RoundingPolicy } from '../evidence/rounding.ts'
import type { BandTable } from '../regimen/bandTable.ts'
import type { WeightKind } from '../evidence/weightKind.ts'
import type { IncrementBand } from '../regimen/drug.ts'
import type { Route } from '../regimen/item.ts'

/** Below `min` or above `max` refused; outside `usualMin` to `usualMax` a person confirms. */
export interface EntryLimits {
  readonly min: string
  readonly max: string
  readonly usualMin: string
  readonly usualMax: string
}

/** Outside, a laboratory value is asked about: a unit or a decimal point mistaken. No limit to treating anybody. */
export interface LabBounds {
  readonly unit: LabUnit
  readonly min: string
  readonly max: string
  /** What a laboratory's upper limit of normal can be: typed in the other unit it would change every × ULN unseen. */
  readonly upperLimit?: { readonly min: string; readonly max: string }
}

/** A day off, or (`isWorkday`) a weekend day that is worked in its place. */
export interface Holiday {
  readonly date: string
  readonly name: string
  readonly isWorkday: boolean
}

/** A syringe of the hospital: what it holds, and the step its scale is read to, in mL. */
export interface Syringe {
  readonly capacityMl: string
  readonly graduationMl: string
}

/** What the hospital has of each drug and how it prepares it. Blank where it has not said. */
export interface PreparationPolicy {
  /** Ascending by capacity. */
  readonly syringes: readonly Syringe[]
  readonly drugs: Readonly<Record<string, LocalPreparation>>
}

export interface LocalPreparation {
  /** Ids of those products of the drug's file that the hospital has. */
  readonly products: readonly string[]
  readonly ownProducts: readonly OwnProduct[]
  readonly routes: Readonly<Partial<Record<Route, LocalRoute>>>
}

/** A product the drug's file does not have. All texts as typed. */
export interface OwnProduct {
  readonly id: string
  readonly name: string
  /** In the drug's unit, in one vial. */
  readonly strength: string
  /** In the drug's unit per mL, ready to be drawn. */
  readonly concentration: string
  /** A person said that its strength is counted in the basis of the dose: base is not salt. */
  readonly isSameBasis: boolean
}

export interface LocalRoute {
  readonly container: Container | ''
  readonly diluent: Diluent | ''
  /** mL by the dose it is for, ascending from 0; what is typed. */
  readonly bags: readonly { readonly from: string; readonly ml: string }[]
  readonly fill: BagFill | ''
  /** Hours a finished preparation is used within, as the hospital has validated it. */
  readonly expiryHours: string
  readonly note: string
}

/** By which formula the hospital reckons clearance, and with which weight. Empty: not chosen. */
export interface RenalPolicy {
  readonly formula: RenalFormulaId | ''
  readonly weight: WeightKind | ''
}

export const SUPPORT_KINDS = [
  'antiemetic',
  'steroid',
  'hydration',
  'eyeDrops',
  'earlyDiarrhoea',
  'lateDiarrhoea',
  'uroprotection',
  'prophylaxis',
  'other',
] as const
export type SupportKind = (typeof SUPPORT_KINDS)[number]

/** A line of supportive care of the hospital's own: its text is printed as it was written, and nothing is reckoned from it. */
export interface SupportLine {
  readonly id: string
  /** The regimen it belongs to. */
  readonly regimen: string
  readonly kind: SupportKind
  /** Drug, dose and route, as the hospital writes them. */
  readonly text: string
  /** Days of the cycle, ascending. */
  readonly days: readonly number[]
  readonly when: SupportTime
}

/** Which doses of an item on one day a line goes with: `first` of those that are given, or each of them. */
export const SUPPORT_DOSES = ['first', 'each'] as const
export type SupportDoses = (typeof SUPPORT_DOSES)[number]

export type SupportTime =
  | { readonly kind: 'at'; readonly time: string }
  /** `minutes` before a dose of an item on that day, or after it starts or ends. */
  | {
      readonly kind: 'beforeStart' | 'afterStart' | 'afterEnd'
      readonly item: string
      readonly doses: SupportDoses
      readonly minutes: number
    }
  | { readonly kind: 'allDay' }
  | { readonly kind: 'asNeeded' }

/** The hospital's settings an order was made under. They travel with the order and are printed by name. */
export interface Policy {
  readonly name: string
  readonly bsaFormula: string
  /** m², or null: no cap. Only a person sets one. */
  readonly bsaCap: string | null
  readonly rounding: RoundingPolicy
  /** `wholeVials`: rounded to whole vials only within this much of the modified dose, in %. */
  readonly wholeVialsPercent: '5' | '10'
  /** A hospital's own tables of dose bands; before those of the library for the drugs they name. */
  readonly bandTables: readonly BandTable[]
  /** A hospital's own increments by drug id, in place of those the drug file proposes. */
  readonly increments: Readonly<Record<string, readonly IncrementBand[]>>
  /** A rounding that changes a dose by more than this, in %, asks a person. */
  readonly roundingConfirmPercent: string
  readonly limits: {
    readonly heightCm: EntryLimits
    readonly weightKg: EntryLimits
    readonly bmi: { readonly usualMin: string; readonly usualMax: string }
    /** m²: a cap outside is a slip of the keyboard, not a policy. */
    readonly bsaCapM2: { readonly min: string; readonly max: string }
    /** A height or weight measured more days than this before day 1 asks a person. */
    readonly measurementDays: string
    /** A day 1 further ahead or further past than this, in days, asks a person. */
    readonly daysAhead: string
    readonly daysPast: string
    /** What is left out is not asked about. */
    readonly labs: Readonly<Partial<Record<Analyte, LabBounds>>>
    /** A laboratory value measured more days than this before day 1 asks a person. */
    readonly labDays: string
    /** The same of an ejection fraction, which is not repeated every cycle. */
    readonly lvefDays: string
  }
  /** A change of weight, or of the dose, by more than this (in %) since an earlier cycle asks: keep or recalculate. */
  readonly recalculate: { readonly weightPercent: string; readonly dosePercent: string }
  readonly preparation: PreparationPolicy
  readonly renal: RenalPolicy
  /** The hospital's own supportive care; never a regimen's. */
  readonly support: readonly SupportLine[]
  /** The hospital's own list; its days are flagged, never moved. */
  readonly holidays: readonly Holiday[]
}
