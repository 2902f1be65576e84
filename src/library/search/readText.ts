import { searchWords, wholeKey } from './searchWords.ts'

/** A text as search sees it. */
export interface ReadText {
  /** Its words; hyphenated ones whole and in pieces. */
  readonly words: readonly string[]
  /** Its words, hyphenated ones whole only. */
  readonly plain: readonly string[]
  /** All of it as one word. */
  readonly whole: string
  /** Its Han characters without what stands between them: `＋` and spaces are left out when a name is typed. */
  readonly han: string
}

export function readText(text: string): ReadText {
  const words = searchWords(text)
  return {
    words: words.flatMap((word) => (word.parts.length === 0 ? word.text : [word.text, ...word.parts])),
    plain: words.map((word) => word.text),
    whole: wholeKey(words),
    han: words.map((word) => (word.isHan ? word.text : '')).join(''),
  }
}

/** The same function, working each text out once: the same drugs, diseases and publications stand in many entries. */
export function remembering<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = work(text)
    known.set(text, result)
    return result
  }
}
