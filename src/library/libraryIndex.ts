import type { Bilingual } from '../evidence/bilingual.ts'
import type { Policy } from '../order/policy.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { sha256Hex } from '../quantities/sha256Hex.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { type Asked, askedOf, drugsOf } from './asked.ts'
import type { LibraryEdition } from './libraryEdition.ts'
import type { NamedSummary } from './namedSummary.ts'
import type { Columns } from './shelfColumns.ts'

/** What the shelves hold, light enough to load first. */
export interface LibraryIndex {
  /** The hospital policy that is shipped; an order takes it until a hospital sets its own. */
  readonly policy: Policy
  readonly edition: LibraryEdition
  /** Id of a regimen that asks a person for nothing: one click shows a whole plan. null when there is none. */
  readonly demonstration: string | null
  /** By id. */
  readonly regimens: readonly RegimenSummary[]
  /** All drugs that any of them joins, by id. */
  readonly drugs: Readonly<Record<string, ShelvedDrug>>
  /** All tables of dose bands, by id. */
  readonly bandTables: Readonly<Record<string, Pick<ShelvedDrug, 'hash'>>>
  /** What sources name without dosing: found by search, never computed. */
  readonly named: readonly NamedSummary[]
  /** Short and older names of drugs, by the drug's id: they lead a search, and are written nowhere. */
  readonly drugAliases: Readonly<Record<string, readonly string[]>>
}

/** What a search looks through. */
export type Searched = Pick<LibraryIndex, 'regimens' | 'named' | 'drugAliases'>

/** Enough to find a regimen and to know that the right one was loaded. */
export interface RegimenSummary {
  readonly id: string
  readonly version: string
  readonly title: Bilingual
  readonly aliases: readonly string[]
  readonly disease: Bilingual
  /** Every drug it can give, premedication too, and its name at the same place of `drugNames`. */
  readonly drugIds: readonly string[]
  readonly drugNames: readonly Bilingual[]
  /** Those of the drugs that are treatment. */
  readonly treatment: readonly string[]
  /** The publications it was made from, its own first. */
  readonly cites: readonly string[]
  /** Of the trials, each once. */
  readonly registrations: readonly string[]
  /** Days; null where the source states none. */
  readonly cycleLength: number | null
  /** Completed years: below `min` nothing is dosed; `max` is the oldest the source studied, null where it gives none. */
  readonly ages: { readonly min: number; readonly max: number | null }
  /** What the source leaves a hospital to supply before all of it has a dose; empty where nothing is. */
  readonly asks: readonly Asked[]
  readonly joins: RegimenJoins
  /** 64 hexadecimal digits, over the regimen and all it joins. */
  readonly hash: string
}

/** Ids of what is joined with a regimen beside its drugs: known before its own file is, so that all load at once. */
export interface RegimenJoins {
  readonly countedDrugs: readonly string[]
  readonly bandTables: readonly string[]
}

export interface ShelvedDrug {
  readonly name: Bilingual
  /** 64 hexadecimal digits, over the text of its file. */
  readonly hash: string
}

/**
 * The first file, as published. It proves itself by its own hash, the shelf and the changes by the hashes it gives, and
 * the shelf in its turn each regimen with all it joins.
 */
export interface HashedIndex {
  readonly index: PublishedIndex
  readonly hash: string
}

type FirstPart = 'policy' | 'edition' | 'demonstration'

export interface PublishedIndex extends Pick<LibraryIndex, FirstPart> {
  readonly form: typeof INDEX_FORM
  /** 64 hexadecimal digits, over the text of the file of the shelf. */
  readonly shelf: string
}

/** All else, as published: `regimens` as columns. */
export interface PublishedShelf extends Omit<LibraryIndex, FirstPart | 'regimens'> {
  readonly columns: Columns
}

/** A page of an older release reads no index of a newer form, and the other way about. */
export const INDEX_FORM = 2

export function hashOfIndex(index: unknown): string {
  return sha256Hex(canonicalJson(index))
}

/** `<id>.0123456789ab.json`: named by its content, so that an old copy never passes for a new one. */
export function fileName(id: string, hash: string): string {
  return `${id}.${hash.slice(0, 12)}.json`
}

export function summarise(regimen: Regimen): RegimenSummary {
  const {
    id,
    version,
    title,
    aliases,
    disease,
    drugs,
    countedDrugs,
    bandTables,
    sources,
    items,
    course,
    population,
    hash,
  } = regimen
  const cited = Object.values(sources)
  const treatment = items.filter(({ role }) => role === 'treatment').flatMap(drugsOf)
  return {
    id,
    version,
    title,
    aliases,
    disease,
    drugIds: Object.values(drugs).map((drug) => drug.id),
    drugNames: Object.values(drugs).map(({ name }) => name),
    treatment: [...new Set(treatment)].sort(),
    cites: cited.map(({ cite }) => cite),
    registrations: [...new Set(cited.flatMap(({ registration }) => registration ?? []))],
    cycleLength: course.cycleLength.mark === 'absent' ? null : course.cycleLength.value,
    ages: { min: population.minimumAge.value, max: population.age.mark === 'absent' ? null : population.age.value.max },
    asks: askedOf(items),
    joins: { countedDrugs: Object.keys(countedDrugs), bandTables: bandTables.map((table) => table.id) },
    hash,
  }
}
