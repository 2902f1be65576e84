import type { LibraryIndex } from '../library/libraryIndex.ts'
import type { Wording } from '../wording/wording.ts'

/** A regimen as the library lists it, in one language. */
export interface Shelved {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly disease: string
  readonly drugs: readonly string[]
}

export function shelved(index: LibraryIndex, wording: Wording): readonly Shelved[] {
  return index.regimens.map((summary) => ({
    id: summary.id,
    version: summary.version,
    title: wording.text(summary.title),
    disease: wording.text(summary.disease),
    drugs: summary.drugNames.map((name) => wording.text(name)),
  }))
}
