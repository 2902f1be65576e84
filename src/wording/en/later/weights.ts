import type { WeightKind } from '../../../evidence/weightKind.ts'

/** The weights a dose per kilogram may be reckoned by, as they stand inside a sentence. */
export const weights = {
  actual: 'actual weight',
  ideal: 'ideal weight',
  adjusted40: 'adjusted weight (40% of the excess)',
  adjusted25: 'adjusted weight (25% of the excess)',
  lean: 'lean weight',
  lowerOfIdealAndActual: 'the lower of ideal and actual weight',
} satisfies Readonly<Record<WeightKind, string>>
