import type { LibraryDocument } from '../../documents/paperDocument.ts'
import type { LibraryIndex } from '../../library/libraryIndex.ts'
import { policyPart } from '../../order/policyParts.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { useKeptPolicyStore } from '../../state/keptPolicyStore.ts'
import type { LibraryPrint } from '../../state/printStore.ts'

/** What to print of the library, under the settings this device would begin an order with: never those of the open order. */
export async function libraryPrint(
  documents: readonly LibraryDocument[],
  regimens: readonly Regimen[],
  { edition, policy: shipped }: Pick<LibraryIndex, 'edition' | 'policy'>,
  isPack = false,
): Promise<LibraryPrint> {
  await useKeptPolicyStore.getState().open()
  const policy = { ...shipped, ...policyPart(useKeptPolicyStore.getState().parts ?? {}, shipped) }
  return { documents, regimens, edition, policy, isPack }
}
