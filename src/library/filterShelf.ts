import type { Bilingual } from '../evidence/bilingual.ts'
import { diseaseGroups, hasWords } from './diseaseGroups.ts'
import type { RegimenSummary } from './libraryIndex.ts'

/** What a list is narrowed to; null narrows nothing. */
export interface ShelfFilter {
  /** English words of a disease or of a group of them: regimens for every disease whose name contains them. */
  readonly disease: string | null
  /** Id of a drug. */
  readonly drug: string | null
  /** Days, or that the source states none. */
  readonly cycleLength: number | 'notStated' | null
}

export const NO_FILTER: ShelfFilter = { disease: null, drug: null, cycleLength: null }

/** What there is to narrow a library by, each with how many regimens it leaves. */
export interface FilterOptions {
  /** Groups first, the largest before the others; then every disease by its name. */
  readonly diseases: readonly { readonly name: Bilingual; readonly count: number }[]
  readonly drugs: readonly { readonly id: string; readonly name: Bilingual; readonly count: number }[]
  /** Ascending; `notStated` last, and only where there is one. */
  readonly cycleLengths: readonly { readonly days: number | 'notStated'; readonly count: number }[]
}

export function passesFilter(summary: RegimenSummary, { disease, drug, cycleLength }: ShelfFilter): boolean {
  return (
    (disease === null || hasWords(summary.disease.en, disease)) &&
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
  const distinct = [...diseases.values()].map((name) => ({ name, count: ofDisease.get(name.en) ?? 0 }))
  const countWithin = ({ en }: Bilingual): number =>
    distinct.reduce((sum, { name, count }) => sum + (hasWords(name.en, en) ? count : 0), 0)
  const groups = diseaseGroups(distinct).filter(({ en }) => !diseases.has(en))
  const names = [...diseases.values()].toSorted((a, b) => (a.en < b.en ? -1 : 1))
  return {
    diseases: [...groups, ...names].map((name) => ({ name, count: countWithin(name) })),
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
