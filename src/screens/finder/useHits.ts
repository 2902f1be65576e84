import { useMemo } from 'react'
import { passesFilter, type ShelfFilter } from '../../library/filterShelf.ts'
import type { LibraryIndex, RegimenSummary } from '../../library/libraryIndex.ts'
import type { NamedSummary } from '../../library/namedSummary.ts'
import type { Hit } from '../../library/searchShelf.ts'
import type { Answer } from './useAnswer.ts'

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

/**
 * What the library holds of a query. The filter narrows regimens alone: of what is only named neither disease nor cycle is
 * known, and it must not drop out of sight for that.
 */
export function useHits(library: LibraryIndex, { query, hits }: Answer, filter: ShelfFilter): Hits {
  return useMemo(() => {
    const regimens = hits?.flatMap(({ found }) => (found.kind === 'regimen' ? [found.summary] : [])) ?? library.regimens
    return {
      regimens: regimens.filter((summary) => passesFilter(summary, filter)),
      sameNamed: namedOf(hits, true),
      named: namedOf(hits, false),
      sameName: hits?.filter(({ how }) => how === 'name').length ?? 0,
      isNearly: hits?.[0]?.how === 'nearly',
      query: query.trim(),
    }
  }, [library, query, hits, filter])
}

function namedOf(hits: readonly Hit[] | null, isSame: boolean): readonly NamedSummary[] {
  return (hits ?? []).flatMap(({ found, how }) =>
    found.kind === 'named' && (how === 'name') === isSame ? [found.summary] : [],
  )
}
