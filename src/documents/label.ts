import type { Bag, Expiry, Part, Preparation } from '../dosing/preparation/preparation.ts'
import type { Bilingual } from '../evidence/bilingual.ts'
import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { Container, Diluent, PreparationRefusal } from '../evidence/preparation.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { Administration } from '../plan/plan.ts'
import type { PlanCaution } from '../plan/planCaution.ts'
import type { Decimal } from '../quantities/decimal.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { DrugSafety } from '../regimen/caution.ts'
import type { Route } from '../regimen/item.ts'

/** What is stuck on the bags and syringes of one cycle, and which of its doses have nothing to stick it on. */
export interface LabelSheet {
  readonly cycle: number
  /** By date and clock; a dose in several syringes has one label for each. */
  readonly labels: readonly Label[]
  readonly without: readonly WithoutLabel[]
}

/** One container. A label exists only where drug, dose and route are known: none of the three is ever written in by hand. */
export interface Label {
  readonly administration: Administration
  readonly dose: Quantity<DoseUnit>
  readonly route: Route
  readonly formulation: Bilingual | null
  readonly doseBasis: Bilingual | null
  /** null while nobody has said whether it is a bag or a syringe. */
  readonly container: Container | null
  /** One of the syringes of a dose that needs several; null where one holds it. */
  readonly share: LabelShare | null
  /** Which of the doses of this drug, given this way, in the cycle; null for the only one. */
  readonly series: Numbered | null
  /** Which of the preparations of its date: the number it has on the worksheet. */
  readonly place: Numbered | null
  readonly volume: Part<LabelVolume>
  /** null for what is given as it was drawn. */
  readonly diluent: Part<Diluent> | null
  /** In the drug's unit per mL. */
  readonly concentration: Part<Decimal>
  readonly delivery: Part<LabelDelivery>
  /** What of these four is not known, by reason: boxed, with lines to write on. */
  readonly unknown: readonly LabelUnknown[]
  /** The hours the hospital itself has validated; null where it has not, and then nobody's are printed as if it had. */
  readonly expiry: Expiry | null
  /** Of the shelf lives the drug's file states, those of what is in this container; none beside the hospital's own. */
  readonly stability: Preparation['stability']
  readonly warnings: LabelWarnings
}

export interface Numbered {
  readonly number: number
  readonly of: number
}

export interface LabelShare extends Numbered {
  readonly ml: Decimal
  /** Of the drug, in its unit: mL × concentration. */
  readonly holds: Decimal
}

export interface LabelVolume {
  /** All that is given, mL, drug included; the maker's overfill is not in it. */
  readonly totalMl: Decimal
  /** null from a syringe. */
  readonly bag: Bag | null
}

export type LabelDelivery =
  | { readonly kind: 'push' }
  /** Under the skin, where no source speaks of a time. */
  | { readonly kind: 'injection' }
  | { readonly kind: 'rate'; readonly mlPerHour: Decimal }

export const LABEL_PARTS = ['volume', 'diluent', 'concentration', 'delivery'] as const
export type LabelPart = (typeof LABEL_PARTS)[number]

export interface LabelUnknown {
  readonly parts: readonly LabelPart[]
  readonly refusal: PreparationRefusal
}

/** Only what the drug's file or the hospital says. */
export interface LabelWarnings {
  /** The file says how to handle it as a hazardous drug. */
  readonly isHazardous: boolean
  /** Of what goes into a vein; null where the file is silent. */
  readonly extravasation: DrugSafety['extravasation'] | null
  /** By which way it never goes in. */
  readonly cautions: readonly PlanCaution[]
  readonly notes: Preparation['notes']
}

/** Doses of one item that have no label for one reason. */
export interface WithoutLabel {
  readonly administrations: readonly Administration[]
  readonly why: WhyNoLabel
}

export type WhyNoLabel =
  /** It was given, left out or ended: its state says which. */
  | { readonly kind: 'notPlanned' }
  | { readonly kind: 'drugOpen' }
  | { readonly kind: 'noDose'; readonly refusal: Refusal }
  /** Nothing is drawn up, the route is not known, or what the hospital chose goes against the source. */
  | { readonly kind: 'refused'; readonly refusal: PreparationRefusal }
  /** The plan has no preparation of it, or one of another dose. */
  | { readonly kind: 'notWorkedOut' }
