import type { Measured } from '../evidence/labs.ts'
import type { Marked } from '../evidence/source.ts'
import type { Caution, CautionRow, Trigger } from '../regimen/caution.ts'

/** A caution of a drug this plan gives, and whether its condition is met. Shown; nothing acts on it. */
export interface PlanCaution {
  readonly drug: string
  /** The items that give the drug and that the caution is about. */
  readonly items: readonly string[]
  readonly caution: Marked<Caution>
  /** `always`: it has no condition. `notEntered`: part of it is not known, and none of it is known not to be met. */
  readonly state: 'always' | 'applies' | 'notMet' | 'notEntered'
  /** What of its condition was looked at, in its order. */
  readonly facts: readonly CautionFact[]
  /** The rows of its table the clearance lies in; both neighbours where it lies between two. Empty without a clearance. */
  readonly rows: readonly CautionRow[]
  readonly isBetweenRows: boolean
}

export interface CautionFact {
  readonly trigger: Trigger
  readonly isMet: boolean | null
  /** The value it was held against, in the trigger's own unit; null when not known. */
  readonly value: string | null
  /** Set for a laboratory value. */
  readonly of: Measured | null
}
