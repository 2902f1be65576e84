import { policyOfDevice } from '../../order/policyParts.ts'
import type { Policy } from '../../order/policy.ts'
import { useKeptPolicyStore } from '../../state/keptPolicyStore.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'

/** The policy an order begun on this device would have; null until device and library have been read. */
export function useDevicePolicy(): Policy | null {
  const parts = useKeptPolicyStore((kept) => kept.parts)
  const index = useLibraryStore((library) => library.index)
  return parts === null || index.state !== 'loaded' ? null : policyOfDevice(parts, index.value.policy)
}
