import { useMemo } from 'react'
import type { Bilingual } from '../../evidence/bilingual.ts'
import type { LibraryIndex } from '../../library/libraryIndex.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'

export type LibraryDrugs = ReadonlyMap<string, Bilingual>

/** Names by id of all drugs that any regimen of the library gives; null while not needed or not loaded. */
export function useLibraryDrugs(isNeeded: boolean): LibraryDrugs | null {
  const index = useLibraryStore((library) => library.index)
  const library = isNeeded && index.state === 'loaded' ? index.value : null
  return useMemo(() => (library === null ? null : namesOfGiven(library)), [library])
}

function namesOfGiven({ regimens, drugs }: LibraryIndex): LibraryDrugs {
  const given = new Set(regimens.flatMap(({ drugIds }) => drugIds))
  return new Map(Object.entries(drugs).flatMap(([id, { name }]) => (given.has(id) ? [[id, name] as const] : [])))
}
