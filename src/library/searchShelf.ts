import { isNearly, isWhole, matchWord, type Matches } from './search/matchWord.ts'
import { queryWords } from './search/queryWords.ts'
import type { Found } from './search/entryTexts.ts'
import type { Steps } from './search/finishSteps.ts'
import { type SearchWord, searchWords, wholeKey } from './search/searchWords.ts'
import type { IndexedEntry, ShelfIndex } from './search/shelfIndex.ts'

/**
 * Why an entry is found, the best first:
 * `name`: it is called exactly so (an alias or its id);
 * `title`: this is its whole title, in either language;
 * `drugs`: every drug of its treatment is named, and nothing else;
 * `words`: it has every word typed, or words that begin so;
 * `nearly`: a word is spelt a little differently. Only looked for when nothing is written as typed.
 */
export const HOW = ['name', 'title', 'drugs', 'words', 'nearly'] as const

/** As many are ranked in less than a millisecond. */
const RANKED_IN_A_STEP = 256

export interface Hit {
  readonly found: Found
  readonly how: (typeof HOW)[number]
}

/**
 * What the shelf holds of a query, best first; of two alike one with dosing, then one that gives a drug named,
 * then the one whose words stand in the more telling place, then the shorter title, then by title. An empty query finds every regimen by title. Every word of a query must be had: an
 * entry that lacks one is never shown in place of the right one.
 */
export function* searchShelf(index: ShelfIndex, query: string): Steps<readonly Hit[]> {
  const words = queryWords(query, index)
  if (words.length === 0)
    return index.entries.flatMap(({ found }) => (found.kind === 'regimen' ? [{ found, how: 'words' as const }] : []))
  const exact = yield* rank(index, query, words, false)
  return exact.length > 0 ? exact : yield* rank(index, query, words, true)
}

function* rank(
  index: ShelfIndex,
  query: string,
  words: readonly SearchWord[],
  forgiving: boolean,
): Steps<readonly Hit[]> {
  const looked: Looked[] = []
  for (const word of words) looked.push(...(yield* lookUp(word, index, forgiving)))
  const [rarest] = looked.toSorted((a, b) => a.matches.size - b.matches.size)
  const key = wholeKey(searchWords(query))
  const drugs = drugsNamed(index, looked)
  const [names, titles] = [new Set(index.names.get(key)), new Set(index.titles.get(key))]
  const how = new Map<number, Hit['how']>()
  const ranks: number[] = []
  let seen = 0
  for (const at of new Set([...names, ...titles, ...(rarest?.matches.keys() ?? [])])) {
    seen += 1
    if (seen % RANKED_IN_A_STEP === 0) yield
    const entry = index.entries[at]
    if (!entry) continue
    const matches = looked.map(({ matches: had }) => had.get(at))
    const found = names.has(at) ? 'name' : titles.has(at) ? 'title' : howFound(entry, looked, matches, drugs)
    if (found === null) continue
    const score = matches.reduce<number>((sum, match) => sum + (match ?? 0), 0)
    // who types the name of a drug means that drug before another that has it in its name
    const isOtherDrug = ![...entry.drugs].some((drug) => drugs.has(drug))
    how.set(at, found)
    ranks.push(rankOf(entry, found, isOtherDrug, score) * index.entries.length + at)
  }
  yield
  const best = Float64Array.from(ranks).sort() // numbers alone: thousands are sorted within a step
  yield
  return [...best].flatMap((rank) => {
    const at = rank % index.entries.length
    const [entry, found] = [index.entries[at], how.get(at)]
    return entry && found ? [{ found: entry.found, how: found }] : []
  })
}

/** A whole number, less is better: one digit for each thing that counts, the weightiest first. */
function rankOf({ found, length }: IndexedEntry, how: Hit['how'], isOtherDrug: boolean, score: number): number {
  const digits: readonly (readonly [value: number, below: number])[] = [
    [HOW.indexOf(how), HOW.length],
    [found.kind === 'named' ? 1 : 0, 2],
    [isOtherDrug ? 1 : 0, 2],
    [score, 4096],
    [length, 256],
  ]
  return digits.reduce((rank, [value, below]) => rank * below + Math.min(value, below - 1), 0)
}

interface Looked {
  readonly text: string
  readonly matches: Matches
  /** Drugs that are called so. */
  readonly drugs: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** A word with hyphens is looked up without them; where nothing is written so, its pieces are. */
function* lookUp(word: SearchWord, index: ShelfIndex, forgiving: boolean): Steps<readonly Looked[]> {
  const matches = yield* matchWord(word, index, forgiving)
  if (matches.size === 0 && word.parts.length > 0) {
    const looked: Looked[] = []
    for (const text of word.parts) looked.push(...(yield* lookUp({ text, isHan: false, parts: [] }, index, forgiving)))
    return looked
  }
  return [{ text: word.text, matches, drugs: index.drugsOf.get(word.text) ?? NONE }]
}

function howFound(
  { drugs }: IndexedEntry,
  looked: readonly Looked[],
  matches: readonly (number | undefined)[],
  named: ReadonlySet<string>,
): Hit['how'] | null {
  if (!matches.every((match) => match !== undefined)) return null
  if (matches.some(isNearly)) return 'nearly'
  if (matches.every(isWhole) && areTheDrugs(drugs, looked, named)) return 'drugs'
  return 'words'
}

/** A drug named in part may be another one: a conventional drug is no liposome, and one of two is not both. */
function drugsNamed({ namesOf }: ShelfIndex, looked: readonly Looked[]): ReadonlySet<string> {
  const typed = new Set(looked.map(({ text }) => text))
  const isNamed = (drug: string): boolean =>
    (namesOf.get(drug) ?? []).some((words) => words.length > 0 && words.every((word) => typed.has(word)))
  return new Set(looked.flatMap(({ drugs }) => [...drugs]).filter(isNamed))
}

function areTheDrugs(drugs: ReadonlySet<string>, looked: readonly Looked[], named: ReadonlySet<string>): boolean {
  return (
    drugs.size > 0 &&
    [...drugs].every((drug) => named.has(drug)) &&
    looked.every((word) => [...word.drugs].some((drug) => drugs.has(drug)))
  )
}
