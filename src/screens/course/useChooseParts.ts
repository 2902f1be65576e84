import type { Edit } from '../../order/edit.ts'
import { differingParts, keptOf, policyPart, type PolicyParts } from '../../order/policyParts.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import { useKeptPolicyStore } from '../../state/keptPolicyStore.ts'
import { useOrderStore } from '../../state/orderStore.ts'
import { useDevicePolicy } from './useDevicePolicy.ts'

/**
 * A choice of the hospital: into this order, and kept for the orders after it, but for a list that came with an order from
 * elsewhere. null until the device has answered what it
 * keeps: a choice made sooner could be taken over by that.
 */
export function useChooseParts(typed: TypedOrder, edit: (edit: Edit) => void): ((chosen: PolicyParts) => void) | null {
  const keep = useKeptPolicyStore((kept) => kept.keep)
  const device = useDevicePolicy()
  if (device === null) return null
  return (chosen) => {
    // a file is read while the order may go on
    const { policy: current } = useOrderStore.getState().typed ?? typed
    keep(keptOf(chosen, differingParts(current, device)))
    edit({ kind: 'setPolicyPart', part: policyPart(chosen, current) })
  }
}
