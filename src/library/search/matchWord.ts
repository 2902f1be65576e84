import { FIELDS } from './entryTexts.ts'
import type { Steps } from './finishSteps.ts'
import { lettersMissing, lettersOf } from './lettersOf.ts'
import type { SearchWord } from './searchWords.ts'
import type { PlaceNumbers, ShelfIndex } from './shelfIndex.ts'
import { forgivenEdits, isWithinEdits } from './withinEdits.ts'

/**
 * How well each entry has a word, by the entry's number: less is better. Tens are how it matched (whole, its beginning,
 * nearly), ones where it stands (name, drug, disease, source).
 */
export type Matches = ReadonlyMap<number, number>

const WHOLE = 0
const BEGINNING = 10
const NEARLY = 20
/** Fewer letters are the beginning of too much to forgive a slip in them. */
const LETTERS_OF_A_BEGINNING = 6
/** As many are looked at in less than a millisecond. */
const LOOKED_AT_IN_A_STEP = 1024

export const isNearly = (match: number): boolean => match >= NEARLY
export const isWhole = (match: number): boolean => match < BEGINNING

/** Entries that have the word whole or begin one with it; with `forgiving`, those that nearly do as well. */
export function* matchWord(word: SearchWord, index: ShelfIndex, forgiving: boolean): Steps<Matches> {
  const found = new Map<number, number>()
  if (word.isHan) yield* matchHan(word.text, index, forgiving, found)
  else yield* matchLetters(word.text, index, forgiving, found)
  return found
}

function* matchLetters(typed: string, index: ShelfIndex, forgiving: boolean, found: Map<number, number>): Steps<void> {
  note(found, index.places.get(typed), WHOLE)
  note(found, index.initials.get(typed), WHOLE)
  for (let at = firstNotBelow(index.words, typed); index.words[at]?.startsWith(typed) === true; at += 1) {
    note(found, index.places.get(index.words[at] ?? ''), BEGINNING)
    if (at % LOOKED_AT_IN_A_STEP === 0) yield
  }
  const most = forgivenEdits(typed.length)
  // a number that is nearly another is another number
  if (!forgiving || most === 0 || /\d/.test(typed)) return
  const isBeginning = typed.length >= LETTERS_OF_A_BEGINNING
  const letters = lettersOf(typed)
  for (const [at, candidate] of index.words.entries()) {
    if (at % LOOKED_AT_IN_A_STEP === 0) yield
    if (lettersMissing(letters, index.letters[at] ?? 0) > most) continue
    if (isWithinEdits(typed, candidate, most, isBeginning)) note(found, index.places.get(candidate), NEARLY)
  }
}

/** Han texts have no words: a run stands anywhere in a text. Nearly: with one slip, or as a text shortened by leaving out. */
function* matchHan(typed: string, index: ShelfIndex, forgiving: boolean, found: Map<number, number>): Steps<void> {
  const most = forgivenEdits(typed.length)
  const near = forgiving && most > 0 ? index.hanDrugs.filter((drug) => isWithinEdits(typed, drug, most)) : []
  let looked = 0
  for (const [text, places] of index.han) {
    looked += 1
    if (looked % LOOKED_AT_IN_A_STEP === 0) yield
    if (text === typed) note(found, places, WHOLE)
    else if (text.includes(typed)) note(found, places, BEGINNING)
    else if (forgiving && (isShortened(typed, text) || near.some((drug) => text.includes(drug))))
      note(found, places, NEARLY)
  }
}

/** All characters stand in the text in their order: at least three, and half of what the text has between them. */
function isShortened(typed: string, text: string): boolean {
  if (typed.length < 3) return false
  let at = -1
  let first = -1
  for (const character of typed) {
    at = text.indexOf(character, at + 1)
    if (at < 0) return false
    if (first < 0) first = at
  }
  return typed.length * 2 >= at - first + 1
}

function note(found: Map<number, number>, places: PlaceNumbers | undefined, how: number): void {
  for (const place of places ?? []) {
    const entry = Math.floor(place / FIELDS.length)
    const match = how + (place % FIELDS.length)
    const before = found.get(entry)
    if (before === undefined || match < before) found.set(entry, match)
  }
}

/** Where `text` stands or would stand in ascending words. */
function firstNotBelow(words: readonly string[], text: string): number {
  let from = 0
  let to = words.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((words[middle] ?? '') < text) from = middle + 1
    else to = middle
  }
  return from
}
