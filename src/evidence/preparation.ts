/** What a vial's content is dissolved or diluted in. */
export const DILUENTS = ['sodiumChloride09', 'glucose5', 'waterForInjection', 'ringer'] as const
export type Diluent = (typeof DILUENTS)[number]

/** Where a strength is sold. */
export const MARKETS = ['CN', 'EU', 'US'] as const
export type Market = (typeof MARKETS)[number]

export const CONTAINERS = ['bag', 'syringe'] as const
/** Diluted in a bag, or given undiluted from the syringe it was drawn into. */
export type Container = (typeof CONTAINERS)[number]

/**
 * What happens to the bag when the drug goes in: its volume is added, or as much diluent is taken out first. The maker's
 * overfill is in neither; that it is not counted is said wherever a final volume stands.
 */
export const BAG_FILLS = ['addDrug', 'replaceVolume'] as const
export type BagFill = (typeof BAG_FILLS)[number]

/** Where a fact of a preparation comes from: the drug's file, or the hospital's own policy. */
export type FactOrigin = 'library' | 'local'

/** Why a part of a preparation is blank. The milligrams never go with it. */
export type PreparationRefusal =
  | { readonly code: 'noDoseToPrepare' }
  /** The drug's file has nothing on products, and the hospital has added none. */
  | { readonly code: 'notInLibrary'; readonly drug: string }
  | { readonly code: 'productNotChosen'; readonly drug: string }
  /** The hospital's list names a product that the drug's file does not have. */
  | { readonly code: 'productUnknown'; readonly drug: string; readonly product: string }
  /** Products of one dose with more than one concentration: never mixed. */
  | { readonly code: 'concentrationsDiffer'; readonly drug: string; readonly concentrations: readonly string[] }
  /** The file does not say what concentration this product has by this route. */
  | { readonly code: 'concentrationNotKnown'; readonly drug: string; readonly product: string }
  /** A hospital's own product whose strength nobody has said to be in the basis of the dose. */
  | { readonly code: 'basisNotConfirmed'; readonly drug: string; readonly product: string }
  | { readonly code: 'localValueInvalid'; readonly drug: string; readonly field: LocalField; readonly text: string }
  | { readonly code: 'routeNotStated' }
  /** A tablet or capsule: nothing is drawn up. */
  | { readonly code: 'notDrawnUp' }
  | { readonly code: 'containerNotChosen'; readonly drug: string }
  /** A bag where the source has a syringe, or a push of what it has in a bag. */
  | {
      readonly code: 'containerNotAllowed'
      readonly drug: string
      readonly chosen: Container
      readonly allowed: Container
    }
  | { readonly code: 'diluentNotChosen'; readonly drug: string; readonly offered: readonly Diluent[] }
  /** What the hospital chose is none of those the drug's file has from its source. */
  | {
      readonly code: 'diluentNotAllowed'
      readonly drug: string
      readonly chosen: Diluent
      readonly allowed: readonly Diluent[]
    }
  | { readonly code: 'bagNotChosen'; readonly drug: string; readonly offered: readonly string[] }
  | { readonly code: 'fillNotChosen'; readonly drug: string }
  /** More of the drug than the bag's own volume, mL, whether it is added or put in its place. */
  | { readonly code: 'bagTooSmall'; readonly volume: string; readonly bag: string }
  | { readonly code: 'durationNotKnown' }
  /** The rate a pump takes does not give the volume in the time. */
  | { readonly code: 'rateDoesNotFit'; readonly rate: string; readonly volume: string; readonly minutes: number }
  | { readonly code: 'noSyringes' }
  /** Less than half a mark of the smallest syringe: read off its scale it would be nothing. mL. */
  | { readonly code: 'belowGraduation'; readonly volume: string; readonly graduation: string }
  /** Strengths with so small a step in common that the best combination is not searched for. */
  | { readonly code: 'vialsNotCounted'; readonly drug: string }
  /** No doubt: from a syringe it is given as it was drawn, and there is neither bag nor diluent. */
  | { readonly code: 'undiluted' }
  | { readonly code: 'stabilityNotKnown'; readonly drug: string }

/** The fields of a hospital's own preparation values. */
export type LocalField = 'strength' | 'concentration' | 'volume' | 'bag' | 'expiryHours'
