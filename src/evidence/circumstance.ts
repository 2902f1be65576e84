/**
 * What a person says of the patient that a rule of a drug file or a rounding policy hangs on. Not answered is an answer
 * of its own: never taken for a no.
 */
export const CIRCUMSTANCES = [
  'trial',
  'organDysfunction',
  'ugt1a1Variant',
  'priorAnthracycline',
  'chestRadiotherapy',
  'cardiacDisease',
  'cyp3aInhibitor',
] as const
export type Circumstance = (typeof CIRCUMSTANCES)[number]
