import type { Circumstance } from '../../../evidence/circumstance.ts'

/** What is said of a patient that a limit or a rounding policy hangs on, as it stands inside a sentence. */
export const circumstances = {
  trial: 'treatment in a clinical trial',
  organDysfunction: 'organ dysfunction',
  ugt1a1Variant: 'UGT1A1 variant',
  priorAnthracycline: 'earlier anthracycline',
  chestRadiotherapy: 'chest radiotherapy',
  cardiacDisease: 'cardiac disease',
  cyp3aInhibitor: 'an azole antifungal or another CYP3A inhibitor',
} satisfies Readonly<Record<Circumstance, string>>
