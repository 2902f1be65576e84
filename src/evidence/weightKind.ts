/** Which body weight multiplies a dose per kilogram. Another than the actual one only where the drug's file says so. */
export const WEIGHT_KINDS = ['actual', 'ideal', 'adjusted40', 'adjusted25', 'lean', 'lowerOfIdealAndActual'] as const
export type WeightKind = (typeof WEIGHT_KINDS)[number]
