import type { RenalFormulaId } from './labs.ts'
import type { TextFault } from './refusal.ts'
import type { WeightKind } from './weightKind.ts'

/** What a clearance was made from, as shown: decimal strings. */
export interface RenalWorking {
  readonly formula: RenalFormulaId
  /** In both units: a formula takes the one it was published in. `entered`: as the laboratory gave it. */
  readonly creatinineMgDl: string
  readonly creatinineUmolL: string
  readonly entered: { readonly value: string; readonly unit: 'umol/L' | 'mg/dL' }
  readonly age: number
  readonly sex: 'female' | 'male' | null
  /** null for a formula without a weight. */
  readonly weight: { readonly kind: WeightKind; readonly kg: string; readonly actualKg: string } | null
  readonly heightCm: string | null
  /** m²: the formula's own area where it has one (Du Bois), else the area it is de-indexed by; null for neither. */
  readonly bsa: { readonly value: string; readonly use: 'inFormula' | 'deIndexed' } | null
  /** Constants recalled, not read: to be checked before they are relied on. */
  readonly isRecalled: boolean
}

/** Why there is no clearance. */
export type RenalRefusal =
  | { readonly code: 'creatinineMissing' }
  | { readonly code: 'creatinineInvalid'; readonly text: string; readonly fault: TextFault }
  | { readonly code: 'creatinineUnitMissing' }
  | { readonly code: 'creatinineImplausible'; readonly umolPerL: string; readonly min: string; readonly max: string }
  /** The hospital's policy says nothing of what a creatinine can be: a slip of the unit would go unseen. */
  | { readonly code: 'creatinineBoundsMissing' }
  | { readonly code: 'renalNeeds'; readonly needs: 'age' | 'sex' | 'weight' | 'height' }
  | {
      readonly code: 'renalOutsideAge'
      readonly formula: RenalFormulaId
      readonly age: number
      readonly from: number
      readonly to: number
    }
  | { readonly code: 'renalWeightNotChosen' }
  | { readonly code: 'renalWeightUndefined'; readonly weight: WeightKind }
