/** The ways a hospital may have doses rounded, chosen in its settings and printed by name. */
export const ROUNDING_POLICIES = ['increment', 'wholeVials', 'doseBands', 'none'] as const
export type RoundingPolicy = (typeof ROUNDING_POLICIES)[number]

/** Why a dose was not rounded as the policy would have it, and took the measurable increment in its place. */
export type FallbackReason =
  | 'outsideLimit'
  | 'forbidden'
  | 'trial'
  | 'organDysfunction'
  | 'ugt1a1Variant'
  | 'notAnswered'
  /** None in the drug's file, or none of those the hospital has can be drawn up by this route. */
  | 'noProduct'
  /** Those the hospital has differ in concentration by this route: they are never mixed. */
  | 'concentrationsDiffer'
  | 'noTable'
  | 'beyondTable'
  | 'aboveCap'

/** So many whole vials, tablets or capsules of one strength, in the drug's unit. */
export interface WholeUnits {
  readonly strength: string
  readonly count: number
}
