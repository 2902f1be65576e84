export type Sex = 'female' | 'male'

/** Four states, because a blank that looks like "none" has killed. */
export type AllergyState = 'known' | 'noneKnown' | 'notRecorded' | 'unavailable'

export interface Allergies {
  readonly state: AllergyState
  /** What the patient is allergic to; only with `known`. */
  readonly text: string
}
