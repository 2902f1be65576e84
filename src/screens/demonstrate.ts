import type { LibraryIndex } from '../library/libraryIndex.ts'
import { loadRegimen } from '../library/loadLibrary.ts'
import type { Edit } from '../order/edit.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { demonstrationOrder } from './demonstrationOrder.ts'

/** Fills in the demonstration case; nothing, while there is no library or its regimen cannot be read. */
export async function demonstrate(
  library: LibraryIndex | null,
  today: CivilDate,
  edit: (edit: Edit) => void,
): Promise<void> {
  const id = library?.demonstration ?? null
  const regimen = id === null ? null : await loadRegimen(id).catch(() => null)
  if (library === null || regimen === null) return
  edit({ kind: 'replaceOrder', order: demonstrationOrder(library.policy, regimen, today) })
}
