import { isNearly, isWhole, matchWord, type Matches } from './search/matchWord.ts'
import { queryWords } from './search/queryWords.ts'
import { type SearchWord, wholeKey } from './search/searchWords.ts'
import type { Found, IndexedEntry, ShelfIndex } from './search/shelfIndex.ts'

/**
 * Why an entry is found, the best first:
 * `name`: it is called exactly so (an alias or its id);
 * `title`: this is its whole title, in either language;
 * `drugs`: every drug of its treatment is named, and nothing else;
 * `words`: it has every word typed, or words that begin so;
 * `nearly`: a word is spelt a little differently. Only looked for when nothing is written as typed.
 */
export const HOW = ['name', 'title', 'drugs', 'words', 'nearly'] as const

export interface Hit {
  readonly found: Found
  readonly how: (typeof HOW)[number]
}

/**
 * What the shelf holds of a query, best first; of two alike one with dosing, then the one whose words stand in the more
 * telling place, then the shorter title, then by title. An empty query finds every regimen by title. Every word of a query must be had: an
 * entry that lacks one is never shown in place of the right one.
 */
export function searchShelf(index: ShelfIndex, query: string): readonly Hit[] {
  const words = queryWords(query, index)
  if (words.length === 0)
    return index.entries.flatMap(({ found }) => (found.kind === 'regimen' ? [{ found, how: 'words' as const }] : []))
  const exact = rank(index, query, words, false)
  return exact.length > 0 ? exact : rank(index, query, words, true)
}

function rank(index: ShelfIndex, query: string, words: readonly SearchWord[], forgiving: boolean): readonly Hit[] {
  const looked = words.flatMap((word) => lookUp(word, index, forgiving))
  const [rarest] = looked.toSorted((a, b) => a.matches.size - b.matches.size)
  const key = wholeKey(query)
  const scored = [...candidates(index, key, rarest?.matches)].flatMap((at) => {
    const entry = index.entries[at]
    if (!entry) return []
    const matches = looked.map(({ matches: had }) => had.get(at))
    const how = howFound(index, entry, key, looked, matches)
    if (how === null) return []
    const score = matches.reduce<number>((sum, match) => sum + (match ?? 0), 0)
    return [{ entry, how, at, score }]
  })
  scored.sort(
    (a, b) =>
      HOW.indexOf(a.how) - HOW.indexOf(b.how) ||
      onlyNamed(a.entry) - onlyNamed(b.entry) ||
      a.score - b.score ||
      a.entry.length - b.entry.length ||
      a.at - b.at,
  )
  return scored.map(({ entry: { found }, how }) => ({ found, how }))
}

const onlyNamed = ({ found }: IndexedEntry): number => (found.kind === 'named' ? 1 : 0)

/** Entries that have the rarest word, and those that are called so as a whole. */
function candidates(index: ShelfIndex, key: string, rarest: Matches | undefined): ReadonlySet<number> {
  const called = index.entries.flatMap(({ names, titles }, at) => (names.has(key) || titles.has(key) ? [at] : []))
  return new Set([...called, ...(rarest?.keys() ?? [])])
}

interface Looked {
  readonly text: string
  readonly matches: Matches
  /** Drugs that are called so. */
  readonly drugs: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** A word with hyphens is looked up without them; where nothing is written so, its pieces are. */
function lookUp(word: SearchWord, index: ShelfIndex, forgiving: boolean): readonly Looked[] {
  const matches = matchWord(word, index, forgiving)
  if (matches.size === 0 && word.parts.length > 0)
    return word.parts.flatMap((text) => lookUp({ text, isHan: false, parts: [] }, index, forgiving))
  return [{ text: word.text, matches, drugs: index.drugsOf.get(word.text) ?? NONE }]
}

function howFound(
  index: ShelfIndex,
  { names, titles, drugs }: IndexedEntry,
  key: string,
  looked: readonly Looked[],
  matches: readonly (number | undefined)[],
): Hit['how'] | null {
  if (names.has(key)) return 'name'
  if (titles.has(key)) return 'title'
  if (!matches.every((match) => match !== undefined)) return null
  if (matches.some(isNearly)) return 'nearly'
  if (matches.every(isWhole) && areTheDrugs(index, drugs, looked)) return 'drugs'
  return 'words'
}

/** A drug named in part may be another one: a conventional drug is no liposome, and one of two is not both. */
function areTheDrugs({ namesOf }: ShelfIndex, drugs: ReadonlySet<string>, looked: readonly Looked[]): boolean {
  if (drugs.size === 0) return false
  const typed = new Set(looked.map(({ text }) => text))
  const isNamed = (drug: string): boolean =>
    (namesOf.get(drug) ?? []).some((words) => words.length > 0 && words.every((word) => typed.has(word)))
  return [...drugs].every(isNamed) && looked.every((word) => [...word.drugs].some((drug) => drugs.has(drug)))
}
