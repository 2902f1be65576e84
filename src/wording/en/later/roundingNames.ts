import type { FallbackReason, RoundingPolicy } from '../../../evidence/rounding.ts'

/** The ways of rounding by the names they are chosen and printed by. */
export const policies = {
  increment: 'measurable increment',
  wholeVials: 'whole vials',
  doseBands: 'dose bands',
  none: 'no rounding',
} satisfies Readonly<Record<RoundingPolicy, string>>

/** Why a policy was not taken for one dose. */
export const fallbacks = {
  outsideLimit: 'the difference is beyond its limit',
  forbidden: 'it is not allowed for this drug',
  trial: 'the patient is treated in a trial',
  organDysfunction: 'the patient has organ dysfunction',
  ugt1a1Variant: 'the patient has a UGT1A1 variant',
  notAnswered: 'a question it hangs on is not answered',
  noProduct: 'no usable vial of this drug is known',
  concentrationsDiffer: 'the vials of this drug differ in concentration',
  noTable: 'no table names this drug',
  beyondTable: 'the dose is outside the rows of the table',
  aboveCap: 'the result is above the cap',
} satisfies Readonly<Record<FallbackReason, string>>
