import { useEffect, useMemo } from 'react'
import { passesFilter, type ShelfFilter } from '../../library/filterShelf.ts'
import type { LibraryIndex, RegimenSummary } from '../../library/libraryIndex.ts'
import type { NamedSummary } from '../../library/namedSummary.ts'
import { buildShelfIndex, type ShelfIndex } from '../../library/search/shelfIndex.ts'
import { type Hit, searchShelf } from '../../library/searchShelf.ts'

export interface Hits {
  readonly regimens: readonly RegimenSummary[]
  /** Only named, and called exactly what was typed. */
  readonly sameNamed: readonly NamedSummary[]
  /** Only named, the others. */
  readonly named: readonly NamedSummary[]
  /** How many are called exactly what was typed. */
  readonly sameName: number
  /** Nothing is written as typed. */
  readonly isNearly: boolean
  /** The query they answer: typing may be ahead of it. */
  readonly query: string
}

const indexes = new WeakMap<LibraryIndex, ShelfIndex>()

function indexOf(library: LibraryIndex): ShelfIndex {
  const known = indexes.get(library)
  if (known) return known
  const made = buildShelfIndex(library)
  indexes.set(library, made)
  return made
}

/**
 * What the library holds of a query. The filter narrows regimens alone: of what is only named neither disease nor cycle is
 * known, and it must not drop out of sight for that. A keystroke is to be drawn first, and its hits after it: see useAfterPaint.
 */
export function useHits(library: LibraryIndex, query: string, filter: ShelfFilter): Hits {
  useEffect(() => {
    // made while nobody types; the first keystroke makes it where it comes sooner
    const timer = setTimeout(() => indexOf(library), 0)
    return () => {
      clearTimeout(timer)
    }
  }, [library])
  return useMemo(() => {
    const hits = query.trim() === '' ? null : searchShelf(indexOf(library), query)
    const regimens = hits?.flatMap(({ found }) => (found.kind === 'regimen' ? [found.summary] : [])) ?? library.regimens
    return {
      regimens: regimens.filter((summary) => passesFilter(summary, filter)),
      sameNamed: namedOf(hits, true),
      named: namedOf(hits, false),
      sameName: hits?.filter(({ how }) => how === 'name').length ?? 0,
      isNearly: hits?.[0]?.how === 'nearly',
      query: query.trim(),
    }
  }, [library, query, filter])
}

function namedOf(hits: readonly Hit[] | null, isSame: boolean): readonly NamedSummary[] {
  return (hits ?? []).flatMap(({ found, how }) =>
    found.kind === 'named' && (how === 'name') === isSame ? [found.summary] : [],
  )
}
