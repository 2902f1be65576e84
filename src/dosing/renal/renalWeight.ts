import type { RenalRefusal } from '../../evidence/renal.ts'
import type { WeightKind } from '../../evidence/weightKind.ts'
import type { Entry } from '../../order/order.ts'
import type { Policy } from '../../order/policy.ts'
import type { Sex } from '../../patient/patient.ts'
import { WEIGHT_FORMULAS } from '../../patient/weight/weightFormulas.ts'
import { type Decimal, decimal } from '../../quantities/decimal.ts'
import { acceptMeasure } from '../bodySurfaceArea.ts'

export interface RenalBody {
  /** cm */
  readonly height: Entry<Decimal>
  /** kg */
  readonly weight: Entry<Decimal>
  readonly sex: Sex | null
}

/** Both in kg at full precision: someone lighter than the ideal weight comes out heavier than measured, so both are shown. */
export interface RenalWeight {
  readonly kind: WeightKind
  readonly kg: Decimal
  readonly actualKg: Decimal
}

export type Needed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: RenalRefusal }

/** The weight of a clearance, of the kind the hospital has chosen. There is no default, and no rule of ours for any build. */
export function renalWeight(body: RenalBody, policy: Policy): Needed<RenalWeight> {
  const kind = policy.renal.weight
  if (kind === '') return { ok: false, refusal: { code: 'renalWeightNotChosen' } }
  const actual = measuredWeight(body, policy)
  if (!actual.ok) return actual
  const weight = actual.value
  if (kind === 'actual') return { ok: true, value: { kind, kg: weight, actualKg: weight } }
  const measured = measuredHeight(body, policy)
  if (!measured.ok) return measured
  if (body.sex === null) return needs('sex')
  const height = measured.value
  const { minCm, calculate } = WEIGHT_FORMULAS[kind]
  if (minCm !== null && height.lt(decimal(minCm)))
    return { ok: false, refusal: { code: 'renalWeightUndefined', weight: kind } }
  return { ok: true, value: { kind, kg: calculate({ height, weight, sex: body.sex }), actualKg: weight } }
}

/** kg, entered and inside what the policy accepts. */
export function measuredWeight({ weight }: RenalBody, { limits }: Policy): Needed<Decimal> {
  const accepted = acceptMeasure(weight, 'weight', limits.weightKg)
  return accepted.ok ? accepted : needs('weight')
}

/** cm, entered and inside what the policy accepts. */
export function measuredHeight({ height }: RenalBody, { limits }: Policy): Needed<Decimal> {
  const accepted = acceptMeasure(height, 'height', limits.heightCm)
  return accepted.ok ? accepted : needs('height')
}

export function needs(what: Extract<RenalRefusal, { code: 'renalNeeds' }>['needs']): {
  readonly ok: false
  readonly refusal: RenalRefusal
} {
  return { ok: false, refusal: { code: 'renalNeeds', needs: what } }
}
