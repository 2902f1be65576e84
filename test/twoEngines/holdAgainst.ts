import { recheckPlan } from '../../src/exports/recheckPlan.ts'
import type { Policy } from '../../src/order/policy.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import { buildPlan } from '../../src/plan/buildPlan.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import { Chance } from './chance.ts'
import { randomOrder } from './randomOrder.ts'

export interface Held {
  readonly order: TypedOrder
  /** How many doses the two engines agree in; 0 where they differ. */
  readonly doses: number
  /** What the difference is, by the words of the finding; null while there is none. */
  readonly difference: object | null
}

/** One random order of a regimen through both engines. The same seed is the same order. */
export function holdAgainst(regimen: Regimen, policy: Policy, seed: number): Held {
  const order = randomOrder(regimen, policy, new Chance(seed))
  const { finding, agreed } = recheckPlan(buildPlan(parseOrder(order), regimen, 'test'), order, regimen)
  return { order, doses: agreed, difference: finding }
}
