import type { Refusal } from '../evidence/refusal.ts'
import type { WeightKind } from '../evidence/weightKind.ts'
import { WEIGHT_FORMULAS } from '../patient/weight/weightFormulas.ts'
import { type Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { acceptMeasure } from './bodySurfaceArea.ts'
import type { LadderInputs } from './ladderInputs.ts'

/** The weight a dose per kg is multiplied by, both in kg; `kg` at full precision. */
export interface DosingWeight {
  readonly kind: WeightKind
  readonly kg: Decimal
  readonly actualKg: Decimal
}

export type DosingWeightOutcome =
  | { readonly ok: true; readonly value: DosingWeight }
  | { readonly ok: false; readonly refusal: Refusal }

type WeightInputs = Pick<LadderInputs, 'order' | 'item' | 'drug' | 'body'>

/**
 * The weight the drug's file asks for: the measured one where it says nothing, the one it names, or, where it offers
 * several, the one a person chose. There is no default and no rule of its own for anybody's build.
 */
export function dosingWeight(inputs: WeightInputs): DosingWeightOutcome {
  const kind = weightKind(inputs)
  if (kind === null) return refuse({ code: 'weightNotChosen', item: inputs.item.id, kinds: offered(inputs) })
  const { order, body } = inputs
  // keep or recalculate is open: the weight hangs on it as much as the area does
  if (!body.bsa.ok && body.bsa.refusal.code === 'bodyChanged') return body.bsa
  const actual = acceptMeasure(body.measurements.weight, 'weight', order.policy.limits.weightKg)
  if (!actual.ok) return actual
  const weight = actual.value
  if (kind === 'actual') return { ok: true, value: { kind, kg: weight, actualKg: weight } }
  const measured = acceptMeasure(body.measurements.height, 'height', order.policy.limits.heightCm)
  if (!measured.ok) return measured
  const { sex } = order
  if (sex === null) return refuse({ code: 'weightNeedsSex', weight: kind })
  const height = measured.value
  const { minCm, calculate } = WEIGHT_FORMULAS[kind]
  if (minCm !== null && height.lt(decimal(minCm)))
    return refuse({ code: 'weightUndefined', weight: kind, heightCm: decimalText(height), minCm })
  return { ok: true, value: { kind, kg: calculate({ height, weight, sex }), actualKg: weight } }
}

/** null while nobody has chosen among several, or when what was chosen is not on offer. */
function weightKind(inputs: WeightInputs): WeightKind | null {
  const kinds = offered(inputs)
  const chosen = ownValue(inputs.order.course.weights, inputs.item.id)
  if (chosen !== undefined) return kinds.includes(chosen) ? chosen : null
  const [only, second] = kinds
  return only !== undefined && second === undefined ? only : null
}

function offered({ drug }: WeightInputs): readonly WeightKind[] {
  return drug.weights?.value ?? ['actual']
}

function refuse(refusal: Refusal): DosingWeightOutcome {
  return { ok: false, refusal }
}
