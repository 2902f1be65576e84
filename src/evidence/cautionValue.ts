import type { Circumstance } from './circumstance.ts'
import type { DoseUnit } from './doseUnit.ts'
import type { Comparison, Genotype, LimitUnit, Measured } from './labs.ts'

/** One value that met the condition of a caution, exact, beside what it was held against. Said by the wording. */
export type CautionValue =
  | {
      readonly of: Measured
      readonly value: string
      readonly unit: LimitUnit
      readonly is: Comparison
      readonly limit: string
    }
  /** The largest prescribed dose of one administration, per m². */
  | { readonly of: 'dosePerM2'; readonly value: string; readonly unit: DoseUnit; readonly from: string }
  /** The largest sum of one day's printed doses. */
  | { readonly of: 'dailyDose'; readonly value: string; readonly unit: DoseUnit; readonly above: string }
  | { readonly of: 'genotype'; readonly value: Genotype }
  | { readonly of: 'circumstance'; readonly value: Circumstance }
  | { readonly of: 'route'; readonly value: 'IV' | 'SC' | 'PO' }
  /** What a product has that it is made from. */
  | { readonly of: 'product'; readonly value: 'benzylAlcohol' }
