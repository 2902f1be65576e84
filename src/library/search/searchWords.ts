/**
 * How a text is taken apart for search. What is typed and what the shelf holds go through the same functions, so that width,
 * case, accents, hyphens, plus signs and the two spellings of Greek diphthongs never keep one from the other.
 */

/** Words that say what every entry is, or join two: leaving one out or putting one in changes nothing. */
const EMPTY = new Set(['regimen', 'protocol', 'chemotherapy', 'and', 'with', 'plus', 'the', 'of'])
const EMPTY_HAN = /方案|化疗|联合/gu

const HAN = /\p{Script=Han}/u
/** A run of Han characters, or letters and digits with the hyphens, apostrophes and points inside them. */
const CHUNK = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-‐-―'’.](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu
const INSIDE = /[-‐-―'’.]+/u
const NUMBER = /^\d+(?:\.\d+)+$/u

/** One thing to look for. `parts` are the pieces of a hyphenated word; `text` is the word without its hyphens. */
export interface SearchWord {
  readonly text: string
  readonly isHan: boolean
  readonly parts: readonly string[]
}

const PLAIN = /^[\x20-\x7e]*$/

function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('ae', 'e').replaceAll('oe', 'e')
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  return plain.replaceAll('ae', 'e').replaceAll('oe', 'e')
}

/** The words of a text in their order, without the empty ones. A decimal number stays whole. */
export function searchWords(text: string): readonly SearchWord[] {
  return (fold(text).match(CHUNK) ?? []).flatMap((chunk): readonly SearchWord[] => {
    if (HAN.test(chunk)) {
      const runs = chunk.split(EMPTY_HAN).filter((run) => run !== '')
      return runs.map((run) => ({ text: run, isHan: true, parts: [] }))
    }
    if (EMPTY.has(chunk)) return []
    if (NUMBER.test(chunk)) return [{ text: chunk, isHan: false, parts: [] }]
    const parts = chunk.split(INSIDE)
    return [{ text: parts.join(''), isHan: false, parts: parts.length > 1 ? parts : [] }]
  })
}

/** The words of a whole name as one word: nothing but its letters and digits, without the empty words. */
export function wholeKey(words: readonly SearchWord[]): string {
  return words.map((word) => word.text).join('')
}

/** `aml` of `acute myeloid leukaemia`: the first letters of any two to five words that follow each other. */
export function initialsIn(words: readonly SearchWord[]): readonly string[] {
  const letters = words.flatMap(({ text: word, isHan, parts }) =>
    isHan ? [] : (parts.length > 0 ? parts : [word]).map((part) => part.charAt(0)),
  )
  return letters.flatMap((_, from) =>
    [2, 3, 4, 5]
      .filter((count) => from + count <= letters.length)
      .map((count) => letters.slice(from, from + count).join('')),
  )
}
