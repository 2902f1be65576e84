export type Sex = 'female' | 'male'

/** What a treatment is for, as a prescriber says it. Nothing is computed from it. */
export const INTENTS = ['curative', 'neoadjuvant', 'adjuvant', 'bridging', 'maintenance', 'palliative'] as const
export type Intent = (typeof INTENTS)[number]

/** Four states, because a blank that looks like "none" has killed. */
export type AllergyState = 'known' | 'noneKnown' | 'notRecorded' | 'unavailable'

export interface Allergies {
  readonly state: AllergyState
  /** What the patient is allergic to; only with `known`. */
  readonly text: string
}
