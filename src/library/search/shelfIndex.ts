import type { RegimenSummary, Searched } from '../libraryIndex.ts'
import { entryTexts, FIELDS, type Found } from './entryTexts.ts'
import type { Steps } from './finishSteps.ts'
import { lettersOf } from './lettersOf.ts'
import { readText, type ReadText, remembering } from './readText.ts'
import { initialsIn, searchWords } from './searchWords.ts'

export interface IndexedEntry {
  readonly found: Found
  /** Ids of the drugs that are treatment. */
  readonly drugs: ReadonlySet<string>
  /** Words of the title: of two that match alike the shorter comes first. */
  readonly length: number
}

/** Where a text stands: the number of the entry × the number of fields + the number of the field. */
export type PlaceNumbers = readonly number[]

/** Everything a keystroke needs, made once for a library. */
export interface ShelfIndex {
  /** By title; what is only named last. */
  readonly entries: readonly IndexedEntry[]
  /** Entries by what they are called as a whole: ids and aliases; titles. */
  readonly names: ReadonlyMap<string, readonly number[]>
  readonly titles: ReadonlyMap<string, readonly number[]>
  readonly places: ReadonlyMap<string, PlaceNumbers>
  /** First letters of diseases: they count whole or not at all. */
  readonly initials: ReadonlyMap<string, PlaceNumbers>
  /** All words of `places`, ascending: what begins alike stands together. */
  readonly words: readonly string[]
  /** The letters each of `words` has, at the same place: most words are told apart by them alone. */
  readonly letters: readonly number[]
  /** Every text in Han characters, and where it stands. */
  readonly han: ReadonlyMap<string, PlaceNumbers>
  /** Drugs that are called so, or have the word in their name. */
  readonly drugsOf: ReadonlyMap<string, ReadonlySet<string>>
  /** The names of each drug, by its id, each in its words. A drug is named when all words of one of them are. */
  readonly namesOf: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Names of drugs in Han characters, longest first. */
  readonly hanDrugs: readonly string[]
}

/** As many are read in a millisecond. */
const READ_IN_A_STEP = 16

/** Folds every text and takes it apart; rests now and then, for a person may type meanwhile. */
export function* buildShelfIndex({ regimens, named, drugAliases }: Searched): Steps<ShelfIndex> {
  const read = remembering(readText)
  const initialsOf = remembering((text) => initialsIn(searchWords(text)))
  const aliasesOf = (drug: string): readonly string[] =>
    Object.hasOwn(drugAliases, drug) ? (drugAliases[drug] ?? []) : []
  const names = new Map<string, number[]>()
  const titles = new Map<string, number[]>()
  const places = new Map<string, number[]>()
  const initials = new Map<string, number[]>()
  const han = new Map<string, number[]>()
  const shelf = [
    ...regimens.toSorted(byTitle).map((summary) => ({ kind: 'regimen' as const, summary })),
    ...named.toSorted(byTitle).map((summary) => ({ kind: 'named' as const, summary })),
  ]
  const entries: IndexedEntry[] = []
  for (const [at, found] of shelf.entries()) {
    if (at % READ_IN_A_STEP === 0) yield
    const { id, title, aliases } = found.summary
    const texts = entryTexts(found, aliasesOf)
    for (const [field, name] of FIELDS.entries()) {
      const place = at * FIELDS.length + field
      for (const text of texts[name].map(read)) {
        for (const word of text.words) push(places, word, place)
        if (name === 'name' || name === 'drug') push(places, text.whole, place)
        push(han, text.han, place)
      }
    }
    for (const letters of texts.disease.flatMap(initialsOf))
      push(initials, letters, at * FIELDS.length + FIELDS.indexOf('disease'))
    for (const text of [id, ...aliases]) push(names, read(text).whole, at)
    for (const text of [title.en, title.zh]) push(titles, read(text).whole, at)
    const drugs = new Set(found.kind === 'regimen' ? found.summary.treatment : [])
    entries.push({ found, drugs, length: read(title.en).words.length })
  }
  yield
  const words = [...places.keys()].sort()
  yield
  const drugs = drugNames(regimens, aliasesOf, read)
  return { entries, names, titles, places, initials, words, letters: words.map(lettersOf), han, ...drugs }
}

function drugNames(
  regimens: readonly RegimenSummary[],
  aliasesOf: (drug: string) => readonly string[],
  read: (text: string) => ReadText,
): Pick<ShelfIndex, 'drugsOf' | 'namesOf' | 'hanDrugs'> {
  const drugsOf = new Map<string, Set<string>>()
  const namesOf = new Map<string, readonly (readonly string[])[]>()
  const han = new Set<string>()
  for (const { drugIds, drugNames: texts } of regimens)
    for (const [at, id] of drugIds.entries()) {
      if (namesOf.has(id)) continue
      const names = [texts[at]?.en ?? '', texts[at]?.zh ?? '', ...aliasesOf(id)].map(read)
      namesOf.set(
        id,
        names.map(({ whole, plain }) => (plain.length > 0 ? plain : [whole])),
      )
      for (const name of names) {
        if (name.han !== '') han.add(name.han)
        for (const word of [...name.words, name.whole]) drugsOf.set(word, (drugsOf.get(word) ?? new Set()).add(id))
      }
    }
  return { drugsOf, namesOf, hanDrugs: [...han].sort((a, b) => b.length - a.length) }
}

type Titled = Pick<RegimenSummary, 'title'>

function byTitle(a: Titled, b: Titled): number {
  return a.title.en < b.title.en ? -1 : a.title.en > b.title.en ? 1 : 0
}

/** Each place once: those of one entry come one after the other. */
function push(map: Map<string, number[]>, word: string, place: number): void {
  if (word === '') return
  const places = map.get(word)
  if (!places) map.set(word, [place])
  else if (places.at(-1) !== place) places.push(place)
}
