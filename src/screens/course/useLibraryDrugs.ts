import { useEffect, useState } from 'react'
import type { Bilingual } from '../../evidence/bilingual.ts'
import { loadIndex } from '../../library/loadLibrary.ts'

export type LibraryDrugs = ReadonlyMap<string, Bilingual>

/** Names of all drugs of the library by id; null while not needed, not loaded, or not known whole. */
export function useLibraryDrugs(isNeeded: boolean): LibraryDrugs | null {
  const [drugs, setDrugs] = useState<LibraryDrugs | null>(null)
  const isMissing = isNeeded && drugs === null
  useEffect(() => {
    if (!isMissing) return
    loadDrugs().then(setDrugs, () => {
      // nothing is said of a drug while the library cannot be asked
    })
  }, [isMissing])
  return drugs
}

async function loadDrugs(): Promise<LibraryDrugs> {
  const { regimens } = await loadIndex()
  return new Map(
    regimens.flatMap(({ drugIds, drugNames }) =>
      drugIds.flatMap((id, at) => {
        const name = drugNames[at]
        return name === undefined ? [] : [[id, name] as const]
      }),
    ),
  )
}
