import type { Bilingual } from '../evidence/bilingual.ts'
import type { Policy } from '../order/policy.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { sha256Hex } from '../quantities/sha256Hex.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { LibraryEdition } from './libraryEdition.ts'
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
}

/** Enough to find a regimen and to know that the right one was loaded. */
export interface RegimenSummary {
  readonly id: string
  readonly version: string
  readonly title: Bilingual
  readonly aliases: readonly string[]
  readonly disease: Bilingual
  readonly drugNames: readonly Bilingual[]
  readonly cite: string
  readonly joins: RegimenJoins
  /** 64 hexadecimal digits, over the regimen and all it joins. */
  readonly hash: string
}

/** Ids of what is joined with a regimen: known before its own file is, so that all load at once. */
export interface RegimenJoins {
  readonly drugs: readonly string[]
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
  const { id, version, title, aliases, disease, drugs, countedDrugs, bandTables, sources, hash } = regimen
  const [first] = Object.values(sources)
  const drugNames = Object.values(drugs).map(({ name }) => name)
  const joins = {
    drugs: Object.keys(drugs),
    countedDrugs: Object.keys(countedDrugs),
    bandTables: bandTables.map((table) => table.id),
  }
  return { id, version, title, aliases, disease, drugNames, cite: first?.cite ?? '', joins, hash }
}
