import type { Bilingual } from '../evidence/bilingual.ts'

const [SHORTEST, LONGEST] = [2, 6] // words of a name that several diseases share
/** More words than these make no disease weightier: they only tell one of its forms. */
const WEIGHTY = 3
const SHORTEST_HAN = 3
/** Characters that end the word before them: left at the beginning, they are a piece of it. */
const ENDINGS = /^[性的后或与和及]+/u

interface Disease {
  readonly name: Bilingual
  /** How many regimens are for it. */
  readonly count: number
}

/**
 * What diseases have in common, in their own words: `acute myeloid leukaemia` of all that are one, relapsed, refractory or
 * new. The words most regimens share make the first group, then of what is left the next. One that has no words in common
 * in both languages is in no group, and is still found by its whole name.
 */
export function diseaseGroups(diseases: readonly Disease[]): readonly Bilingual[] {
  const groups: Bilingual[] = []
  let left = diseases
  for (;;) {
    const best = mostShared(left)
    if (best === null) return groups
    const members = left.filter(({ name }) => hasWords(name.en, best))
    const zh = commonText(members.map(({ name }) => name.zh))
    if (zh !== null) groups.push({ en: best, zh })
    left = left.filter((disease) => !members.includes(disease))
  }
}

/** Whole words in their order, in lower case and without what stands between them. */
export function hasWords(text: string, words: string): boolean {
  return text === words || padded(text).includes(padded(words))
}

/** The words that most regimens share, longer ones before as many shorter ones; null when no two diseases share any. */
function mostShared(diseases: readonly Disease[]): string | null {
  const shared = new Map<string, { regimens: number; diseases: number; words: number; isEnd: boolean }>()
  for (const { name, count } of diseases)
    for (const [run, { words, isEnd }] of runsOf(name.en)) {
      const known = shared.get(run) ?? { regimens: 0, diseases: 0, words, isEnd }
      shared.set(run, {
        regimens: known.regimens + count,
        diseases: known.diseases + 1,
        words,
        isEnd: known.isEnd || isEnd,
      })
    }
  // English says the disease last: what never ends a clause only describes one
  const several = [...shared].filter(([, known]) => known.diseases > 1 && known.isEnd)
  several.sort(([a, of], [b, other]) => {
    const weight = other.regimens * Math.min(other.words, WEIGHTY) - of.regimens * Math.min(of.words, WEIGHTY)
    return weight || other.words - of.words || (a < b ? -1 : 1)
  })
  return several[0]?.[0] ?? null
}

interface Run {
  readonly words: number
  /** It ends a clause. */
  readonly isEnd: boolean
}

/** Runs of words that no mark of punctuation parts, each once. */
function runsOf(text: string): ReadonlyMap<string, Run> {
  const runs = new Map<string, Run>()
  for (const clause of text.toLowerCase().split(/[^\p{L}\p{N}\s-]+/u)) {
    const words = clause.split(/[\s-]+/).filter((word) => word !== '')
    for (let from = 0; from < words.length; from += 1)
      for (let to = from + SHORTEST; to <= Math.min(words.length, from + LONGEST); to += 1) {
        const run = words.slice(from, to).join(' ')
        runs.set(run, { words: to - from, isEnd: to === words.length || runs.get(run)?.isEnd === true })
      }
  }
  return runs
}

/** The longest text all have, without the end of a word before it; null where that is too short to mean anything. */
function commonText([first = '', ...others]: readonly string[]): string | null {
  for (let length = first.length; length >= SHORTEST_HAN; length -= 1)
    for (let from = 0; from + length <= first.length; from += 1) {
      const part = first.slice(from, from + length)
      if (/^[\p{L}\p{N}]+$/u.test(part) && others.every((other) => other.includes(part))) {
        const text = part.replace(ENDINGS, '')
        return text.length < SHORTEST_HAN ? null : text
      }
    }
  return null
}

function padded(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
