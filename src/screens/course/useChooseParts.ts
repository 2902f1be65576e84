import type { Edit } from '../../order/edit.ts'
import { policyPart, type PolicyParts } from '../../order/policyParts.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import { useKeptPolicyStore } from '../../state/keptPolicyStore.ts'
import { useOrderStore } from '../../state/orderStore.ts'

/**
 * A choice of the hospital: into this order, and kept for the orders after it. null until the device has answered what it
 * keeps: a choice made sooner could be taken over by that.
 */
export function useChooseParts(typed: TypedOrder, edit: (edit: Edit) => void): ((chosen: PolicyParts) => void) | null {
  const { parts, keep } = useKeptPolicyStore()
  if (parts === null) return null
  return (chosen) => {
    // a file is read while the order may go on
    const { policy: current } = useOrderStore.getState().typed ?? typed
    keep(chosen)
    edit({ kind: 'setPolicyPart', part: policyPart(chosen, current) })
  }
}
