import type { Bilingual } from '../../evidence/bilingual.ts'
import type { DoseUnit } from '../../evidence/doseUnit.ts'
import type { BagFill, Container, Diluent, FactOrigin, PreparationRefusal } from '../../evidence/preparation.ts'
import type { Mark, Place } from '../../evidence/source.ts'
import type { Syringe } from '../../order/policy.ts'
import type { CivilTime } from '../../quantities/civilTime.ts'
import type { Decimal } from '../../quantities/decimal.ts'
import type { Quantity } from '../../quantities/quantity.ts'
import type { Stability } from '../../regimen/preparation.ts'

/** A part of a preparation, or why it is blank. */
export type Part<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: PreparationRefusal }

/** Whose fact it is, and where it stands. */
export interface Fact {
  readonly origin: FactOrigin
  readonly mark: Mark
  readonly place: Place | null
}

/** What to draw up for one administration: derived from its rounded dose, and never fed back into it. */
export interface Preparation {
  /** Id of the administration. */
  readonly administration: string
  readonly item: string
  readonly drug: string
  readonly cycle: number
  readonly day: number
  readonly start: CivilTime | null
  /** null where there is none: every part is then refused with `noDoseToPrepare`. */
  readonly dose: Quantity<DoseUnit> | null
  readonly stock: Part<Stock>
  readonly vials: Part<VialPlan>
  readonly drawn: Part<DrawnVolume>
  readonly container: Part<Container>
  readonly diluent: Part<{ readonly diluent: Diluent } & Fact>
  readonly bag: Part<Bag>
  readonly concentration: Part<FinalConcentration>
  readonly delivery: Part<Delivery>
  readonly expiry: Part<Expiry>
  /** Every shelf life of the file that covers what goes in and what it is diluted in, for the bench. */
  readonly stability: readonly ({ readonly value: Stability } & Fact)[]
  readonly notes: readonly { readonly text: Bilingual | string; readonly origin: FactOrigin }[]
}

/** The products this dose may be made from, all of one concentration. */
export interface Stock {
  /** In the drug's unit per mL. */
  readonly concentration: Decimal
  readonly products: readonly StockProduct[]
}

export interface StockProduct extends Fact {
  readonly id: string
  /** A hospital's own name; null for one of the drug's file. */
  readonly name: string | null
  /** In the drug's unit. */
  readonly strength: string
  /** How a powder is dissolved, and whose fact that is; null for a solution, and for a hospital's own product. */
  readonly dissolved: ({ readonly diluent: Diluent | null; readonly volumeMl: string | null } & Fact) | null
  /** null for a hospital's own product, of which nobody has said. */
  readonly hasBenzylAlcohol: boolean | null
}

/** Of all whole-vial sums that hold the dose, the one with the least waste, then the fewest vials. */
export interface VialPlan {
  /** Largest strength first. */
  readonly vials: readonly VialCount[]
  /** In the drug's unit. */
  readonly held: Decimal
  readonly waste: Decimal
  /** Of what the vials hold, %, one decimal. */
  readonly wastePercent: string
}

export interface VialCount {
  readonly product: StockProduct
  readonly count: number
}

export interface DrawnVolume {
  /** dose ÷ concentration, mL, unrounded. */
  readonly exact: Decimal
  /** To the scale of the syringes, mL; never more than the vials hold. */
  readonly drawn: Decimal
  /** In the order they are filled: so many of one kind, each to `ml`. */
  readonly syringes: readonly (Syringe & { readonly ml: Decimal; readonly count: number })[]
  /** drawn × concentration, in the drug's unit: shown as "delivers", never fed back. */
  readonly delivers: Decimal
  /** (delivers − dose) ÷ dose, %, signed, one decimal. */
  readonly differencePercent: string
}

export interface Bag extends Fact {
  readonly bagMl: Decimal
  readonly fill: BagFill
  /** Taken out before the drug goes in, mL; zero when the drug is added. */
  readonly removedMl: Decimal
  readonly finalMl: Decimal
  /** What the source states for this dose, where this bag is none of it; null where it is, or where the source is silent. */
  readonly outside: SourceVolumes | null
}

export interface SourceVolumes {
  readonly kind: 'final' | 'diluent'
  /** mL; none where every volume the source has is for other doses. */
  readonly ml: readonly string[]
  readonly place: Place | null
}

export interface FinalConcentration {
  /** What is delivered ÷ final volume, in the drug's unit per mL. */
  readonly value: Decimal
  readonly window: ({ readonly min: string | null; readonly max: string | null } & Fact) | null
  readonly state: 'within' | 'outside' | 'noWindow'
}

export type Delivery =
  /** No rate: it is pushed. */
  | { readonly kind: 'push' }
  | {
      readonly kind: 'rate'
      /** mL/h, to one decimal: the only rate there is. */
      readonly mlPerHour: Decimal
      readonly finalMl: Decimal
      readonly minutes: number
      /** What that rate gives in that time, mL: against it the rate was checked. */
      readonly givesMl: Decimal
    }

export interface Expiry extends Fact {
  readonly hours: string
  readonly at: Stability['at'] | null
}

/** What a cycle needs of one drug. */
export interface DrugVials {
  readonly drug: string
  readonly item: string
  /** Each dose from its own vials. */
  readonly apart: Part<VialTotal>
  /** The doses of one date from shared vials. */
  readonly shared: Part<VialTotal>
}

export interface VialTotal {
  readonly vials: readonly VialCount[]
  readonly held: Decimal
  readonly waste: Decimal
  readonly wastePercent: string
}
