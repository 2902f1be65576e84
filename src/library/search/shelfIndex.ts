import type { LibraryIndex, RegimenSummary } from '../libraryIndex.ts'
import type { NamedSummary } from '../namedSummary.ts'
import { initialsIn, searchWords, wholeKey } from './searchWords.ts'

/** What search finds: a regimen with dosing, or what a source only names. */
export type Found =
  | { readonly kind: 'regimen'; readonly summary: RegimenSummary }
  | { readonly kind: 'named'; readonly summary: NamedSummary }

/** Where a word stands, the most telling place first. */
export const FIELDS = ['name', 'drug', 'disease', 'source'] as const
export type Field = (typeof FIELDS)[number]

export interface IndexedEntry {
  readonly found: Found
  /** Whole names: id and aliases; titles. */
  readonly names: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  /** Ids of the drugs that are treatment. */
  readonly drugs: ReadonlySet<string>
  /** Han texts of each field, one run an element. */
  readonly han: readonly (readonly string[])[]
  /** Words of the title: of two that match alike the shorter comes first. */
  readonly length: number
}

/** Everything a keystroke needs, made once for a library: no text is folded or taken apart while someone types. */
export interface ShelfIndex {
  /** By title; what is only named last. */
  readonly entries: readonly IndexedEntry[]
  /** Entry × 4 + field, of every word. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** First letters of diseases: they count whole or not at all. */
  readonly initials: ReadonlyMap<string, readonly number[]>
  /** All words of `places`, ascending: what begins alike stands together. */
  readonly words: readonly string[]
  /** Drugs that are called so, or have the word in their name. */
  readonly drugsOf: ReadonlyMap<string, ReadonlySet<string>>
  /** The names of each drug, by its id, each in its words. A drug is named when all words of one of them are. */
  readonly namesOf: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Names of drugs in Han characters, longest first. */
  readonly hanDrugs: readonly string[]
}

export function buildShelfIndex({ regimens, named, drugAliases }: LibraryIndex): ShelfIndex {
  const byTitle = (a: { title: { en: string } }, b: { title: { en: string } }): number =>
    a.title.en < b.title.en ? -1 : a.title.en > b.title.en ? 1 : 0
  const founds: readonly Found[] = [
    ...regimens.toSorted(byTitle).map((summary) => ({ kind: 'regimen' as const, summary })),
    ...named.toSorted(byTitle).map((summary) => ({ kind: 'named' as const, summary })),
  ]
  const places = new Map<string, number[]>()
  const initials = new Map<string, number[]>()
  const drugsOf = new Map<string, Set<string>>()
  const aliasesOf = (drug: string): readonly string[] =>
    Object.hasOwn(drugAliases, drug) ? (drugAliases[drug] ?? []) : []

  const namesOf = new Map<string, readonly (readonly string[])[]>()
  for (const { drugIds, drugNames } of regimens)
    for (const [at, id] of drugIds.entries()) {
      if (namesOf.has(id)) continue
      const names = [drugNames[at]?.en ?? '', drugNames[at]?.zh ?? '', ...aliasesOf(id)]
      namesOf.set(
        id,
        names.map((name) => searchWords(name).map(({ text }) => text)),
      )
      for (const word of wordsOf(names, true)) add(drugsOf, word, id)
    }

  const entries = founds.map((found, at): IndexedEntry => {
    const { summary } = found
    const { id, title, aliases } = summary
    const drugs = found.kind === 'regimen' ? found.summary.drugNames : found.summary.drugs
    const ids = found.kind === 'regimen' ? found.summary.drugIds : []
    const disease = found.kind === 'regimen' ? [found.summary.disease.en, found.summary.disease.zh] : []
    const sources =
      found.kind === 'regimen'
        ? [...found.summary.cites, ...found.summary.registrations]
        : found.summary.at.map(({ cite }) => cite)
    const texts: Readonly<Record<Field, readonly string[]>> = {
      name: [id, title.en, title.zh, ...aliases],
      drug: [...drugs.flatMap(({ en, zh }) => [en, zh]), ...ids.flatMap(aliasesOf)],
      disease,
      source: sources,
    }
    for (const [field, name] of FIELDS.entries())
      for (const word of wordsOf(texts[name], name === 'name' || name === 'drug'))
        push(places, word, at * FIELDS.length + field)
    for (const word of new Set(disease.flatMap(initialsIn)))
      push(initials, word, at * FIELDS.length + FIELDS.indexOf('disease'))
    return {
      found,
      names: new Set([id, ...aliases].map(wholeKey)),
      titles: new Set([title.en, title.zh].map(wholeKey)),
      drugs: new Set(found.kind === 'regimen' ? found.summary.treatment : []),
      han: FIELDS.map((field) => texts[field].flatMap(hanRuns)),
      length: searchWords(title.en).length,
    }
  })
  const hanDrugs = [...drugsOf.keys()].filter((word) => hanRuns(word).length > 0).sort((a, b) => b.length - a.length)
  return { entries, places, initials, words: [...places.keys()].sort(), drugsOf, namesOf, hanDrugs }
}

/** Each word once: hyphenated ones whole and in pieces; on request each text as one word too. */
function wordsOf(texts: readonly string[], withWhole: boolean): ReadonlySet<string> {
  const words = texts.flatMap((text) => searchWords(text).flatMap((word) => [word.text, ...word.parts]))
  return new Set([...words, ...(withWhole ? texts.map(wholeKey) : [])].filter((word) => word !== ''))
}

/** The Han characters of a text without what stands between them: `＋` and spaces are left out when a name is typed. */
function hanRuns(text: string): readonly string[] {
  const run = searchWords(text)
    .filter(({ isHan }) => isHan)
    .map((word) => word.text)
    .join('')
  return run === '' ? [] : [run]
}

function push(map: Map<string, number[]>, word: string, place: number): void {
  const places = map.get(word)
  if (places) places.push(place)
  else map.set(word, [place])
}

function add(map: Map<string, Set<string>>, word: string, id: string): void {
  const ids = map.get(word)
  if (ids) ids.add(id)
  else map.set(word, new Set([id]))
}
