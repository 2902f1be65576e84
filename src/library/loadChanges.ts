import type { LibraryChange, LibraryEdition } from './libraryEdition.ts'
import { fetchProved } from './loadLibrary.ts'

/** What changed with each version of the library, newest first. Rejects with a LibraryError. */
export async function loadChanges({ changes }: LibraryEdition): Promise<readonly LibraryChange[]> {
  return JSON.parse(await fetchProved('changes', changes)) as readonly LibraryChange[]
}
