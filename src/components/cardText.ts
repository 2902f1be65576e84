import type { Citation, Mark } from '../evidence/source.ts'
import { placeText } from '../wording/places.ts'
import type { LaterWording } from '../wording/wording.ts'
import type { Said } from './said.ts'

/** One thing a card says, whose it is, and why and where in one sentence for the notes at its end. */
export interface CardText {
  readonly text: string
  /** null for what no file marks: a name, a question, a total. */
  readonly mark: Mark | null
  readonly note: string | null
}

export interface CardRow {
  readonly label: string
  readonly texts: readonly CardText[]
}

export interface CardSection {
  readonly title: string
  readonly rows: readonly CardRow[]
}

/** @param sources those of the file the value stands in: two files may share a key */
export function cardText(
  { text, mark, why, at }: Said,
  sources: Readonly<Record<string, Citation>>,
  wording: LaterWording,
): CardText {
  const place = at === null ? null : placeText(sources, at, wording.language === 'en' ? 'en' : 'zh')
  return { text, mark, note: why === null ? place : wording.regimenCard.because(why, place) }
}

export function plainText(text: string): CardText {
  return { text, mark: null, note: null }
}

/** Rows that say something. */
export function rowsOf(rows: readonly (readonly [string, readonly CardText[]])[]): readonly CardRow[] {
  return rows.flatMap(([label, texts]) => (texts.length === 0 ? [] : [{ label, texts }]))
}

/** Every note once, in the order it is met, by a letter: a number beside a dose could be read as one. */
export function lettersOf(texts: readonly CardText[]): ReadonlyMap<string, string> {
  const notes = new Set(texts.flatMap(({ note }) => (note === null ? [] : [note])))
  return new Map([...notes].map((note, index) => [note, letterOf(index)]))
}

const LETTERS = 'abcdefghijkmnopqrstuvwxyz' // no l: it is read as 1

function letterOf(index: number): string {
  const last = LETTERS[index % LETTERS.length] ?? ''
  const before = (index - (index % LETTERS.length)) / LETTERS.length
  return before === 0 ? last : letterOf(before - 1) + last
}
