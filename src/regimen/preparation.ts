import type { Bilingual } from '../evidence/bilingual.ts'
import type { Container, Diluent, Market } from '../evidence/preparation.ts'
import type { Marked } from '../evidence/source.ts'
import type { Route } from './item.ts'

/** What a hospital buys: a vial, tablet or capsule of so much, in the drug's unit and its dose basis. */
export interface Product {
  readonly id: string
  readonly form: 'vial' | 'tablet' | 'capsule'
  readonly strength: string
  /** Where it is known to be sold. */
  readonly markets?: readonly Market[]
  /** A solution as supplied: mL in the vial, and what one mL holds in the drug's unit. */
  readonly solution?: { readonly volumeMl: string; readonly concentration: string }
  /** A powder: what one mL holds after it is dissolved, by route. A solution never has one. */
  readonly reconstitutions?: readonly Marked<Reconstitution>[]
  readonly preservative?: 'benzylAlcohol'
}

/** `volumeMl` of `diluent` put into the vial gives `concentration` per mL; the powder's own volume is in that number. */
export interface Reconstitution {
  readonly routes: readonly Route[]
  readonly diluent: Diluent | null
  readonly volumeMl: string | null
  /** In the drug's unit per mL. */
  readonly concentration: string
}

/** What a source says of preparing a drug for some routes. What it does not say is asked for, or left blank on paper. */
export interface RoutePreparation {
  readonly routes: readonly Route[]
  readonly container?: Marked<Container>
  readonly diluents?: Marked<readonly Diluent[]>
  /** `final`: the finished bag holds this. `diluent`: the drug goes into this much. More than one: a choice. */
  readonly volume?: Marked<{ readonly kind: 'final' | 'diluent'; readonly ml: readonly StatedVolume[] }>
  /** Of the finished bag, in the drug's unit per mL. */
  readonly window?: Marked<{ readonly min: string | null; readonly max: string | null }>
  /** An infusion is not shorter than this. */
  readonly minimumMinutes?: Marked<number>
  readonly stability?: readonly Marked<Stability>[]
  /** Light, filter, needle, mixing: what the person at the bench must know. */
  readonly notes?: readonly Marked<Bilingual>[]
}

/** A volume and the doses it is stated for, in the drug's unit: `above` itself is not one of them, `upTo` is. */
export interface StatedVolume {
  readonly ml: string
  readonly above?: string
  readonly upTo?: string
}

export interface Stability {
  readonly of: 'reconstituted' | 'diluted'
  readonly at: 'room' | 'refrigerated'
  readonly hours: string
  /** What it was dissolved in, or is diluted in, where the source names it; in another the hours do not hold. */
  readonly diluents?: readonly Diluent[]
}
