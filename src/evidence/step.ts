import type { Mark, Place } from './source.ts'

/** One rung of the dose ladder, as shown: codes and decimal strings, in mg, mg/m² and m² unless a unit stands beside. */
export type Step =
  | {
      readonly code: 'prescribed'
      readonly amount: string
      readonly unit: 'mg/m2' | 'mg'
      readonly mark: Mark
      readonly place: Place | null
      readonly chosen: boolean
    }
  | {
      readonly code: 'dividedDaily'
      readonly daily: string
      readonly doses: number
      readonly amount: string
      readonly unit: 'mg/m2' | 'mg'
      readonly mark: Mark
      readonly place: Place | null
    }
  | {
      readonly code: 'timesBsa'
      readonly amount: string
      readonly bsa: string
      readonly result: string
      readonly formula: string
      readonly capped: boolean
    }
  | { readonly code: 'flatDose'; readonly result: string }
  | { readonly code: 'noCap'; readonly result: string }
  | { readonly code: 'notModified'; readonly result: string }
  | {
      readonly code: 'rounded'
      readonly exact: string
      readonly increment: string
      readonly result: string
      /** (rounded − exact) ÷ exact, in %, signed, to one decimal; '0' when nothing changed. */
      readonly differencePercent: string
      readonly policy: 'increment'
      readonly origin: 'proposed' | 'local'
    }
  | { readonly code: 'notRounded'; readonly result: string }

/** How the body surface area was made. `exact` is what multiplies; it is never rounded before. */
export interface BsaWorking {
  readonly formula: string
  readonly heightCm: string
  readonly weightKg: string
  readonly sex: 'female' | 'male' | null
  readonly exact: string
  readonly shown: string
  /** Present only when a cap was chosen and it acted: from `exact` to `to`. */
  readonly cap: { readonly from: string; readonly to: string } | null
}
