import type { Bilingual } from '../evidence/bilingual.ts'
import type { RegimenSummary } from './libraryIndex.ts'

/** What a list is narrowed to; null narrows nothing. */
export interface ShelfFilter {
  /** English name of a disease: regimens for it, and for every disease whose name contains it. */
  readonly disease: string | null
  /** Id of a drug. */
  readonly drug: string | null
  /** Days, or that the source states none. */
  readonly cycleLength: number | 'notStated' | null
}

export const NO_FILTER: ShelfFilter = { disease: null, drug: null, cycleLength: null }

/** What there is to narrow a library by, each with how many regimens it leaves. */
export interface FilterOptions {
  readonly diseases: readonly { readonly name: Bilingual; readonly count: number }[]
  readonly drugs: readonly { readonly id: string; readonly name: Bilingual; readonly count: number }[]
  /** Ascending; `notStated` last, and only where there is one. */
  readonly cycleLengths: readonly { readonly days: number | 'notStated'; readonly count: number }[]
}

export function passesFilter(summary: RegimenSummary, { disease, drug, cycleLength }: ShelfFilter): boolean {
  return (
    (disease === null || isOf(summary.disease.en, disease)) &&
    (drug === null || summary.drugIds.includes(drug)) &&
    (cycleLength === null || (summary.cycleLength ?? 'notStated') === cycleLength)
  )
}

export function filterOptions(regimens: readonly RegimenSummary[]): FilterOptions {
  const diseases = new Map(regimens.map(({ disease }) => [disease.en, disease]))
  const drugs = new Map(
    regimens.flatMap(({ drugIds, drugNames }) => drugIds.map((id, at) => [id, drugNames[at]] as const)),
  )
  const ofDisease = tally(regimens.map(({ disease }) => disease.en))
  const ofDrug = tally(regimens.flatMap(({ drugIds }) => drugIds))
  const ofLength = tally(regimens.map(({ cycleLength }) => cycleLength ?? ('notStated' as const)))
  const padded = [...ofDisease].map(([disease, count]) => ({ text: paddedWords(disease), count }))
  const countWithin = (group: string): number => {
    const wanted = paddedWords(group)
    return padded.filter(({ text }) => text.includes(wanted)).reduce((sum, { count }) => sum + count, 0)
  }
  return {
    diseases: [...diseases.values()]
      .toSorted((a, b) => (a.en < b.en ? -1 : 1))
      .map((name) => ({ name, count: countWithin(name.en) })),
    drugs: [...drugs]
      .flatMap(([id, name]) => (name ? [{ id, name, count: ofDrug.get(id) ?? 0 }] : []))
      .toSorted((a, b) => (a.name.en < b.name.en ? -1 : 1)),
    cycleLengths: [...ofLength]
      .toSorted(([a], [b]) => (a === 'notStated' ? 1 : b === 'notStated' ? -1 : a - b))
      .map(([days, count]) => ({ days, count })),
  }
}

function tally<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function isOf(disease: string, group: string): boolean {
  return disease === group || paddedWords(disease).includes(paddedWords(group))
}

/** Whole words between spaces: a disease is not another that merely has its letters. */
function paddedWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
