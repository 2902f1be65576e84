import type { PrintedPlan } from '../../exports/planCode/readPlanCode.ts'
import { orderOf } from '../../exports/planCode/verifyPrinted.ts'
import type { PolicyParts } from '../../order/policyParts.ts'
import type { Policy } from '../../order/policy.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import type { Regimen } from '../../regimen/regimen.ts'

interface Hospital {
  readonly regimen: Regimen
  readonly shipped: Policy
  /** What this device keeps of the hospital's own settings. */
  readonly kept: PolicyParts
  readonly placeholder: string
}

/**
 * The order of a printed page as it can be opened: under the policy its doses were made by, and for all that changes no dose
 * under the hospital's own. Identity and birth date are blank.
 */
export function openPrinted(printed: PrintedPlan, { regimen, shipped, kept, placeholder }: Hospital): TypedOrder {
  const { holidays, preparation, renal, support } = { ...shipped, ...kept }
  const rest = { ...shipped, holidays, preparation, renal, support }
  const order = orderOf(printed, { regimen, shipped, placeholder, rest })
  // lists of its own: with the very lists of the shipped policy it would be taken for an order that has just begun, and
  // rounded by whatever this device keeps
  return { ...order, policy: structuredClone(order.policy) }
}
