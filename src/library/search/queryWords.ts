import type { SearchWord } from './searchWords.ts'
import { searchWords } from './searchWords.ts'
import type { ShelfIndex } from './shelfIndex.ts'

/** The words of a query. Han characters are parted at the names of drugs, for nobody types spaces between those. */
export function queryWords(query: string, index: ShelfIndex): readonly SearchWord[] {
  return searchWords(query).flatMap((word) =>
    word.isHan ? partHan(word.text, index.hanDrugs).map((text) => ({ text, isHan: true, parts: [] })) : [word],
  )
}

/** The longest name of a drug at each place, and what is left between them. */
function partHan(run: string, drugs: readonly string[]): readonly string[] {
  const parts: string[] = []
  let rest = ''
  for (let at = 0; at < run.length; ) {
    const drug = drugs.find((name) => run.startsWith(name, at))
    if (drug === undefined) {
      rest += run.charAt(at)
      at += 1
    } else {
      if (rest !== '') parts.push(rest)
      rest = ''
      parts.push(drug)
      at += drug.length
    }
  }
  return rest === '' ? parts : [...parts, rest]
}
