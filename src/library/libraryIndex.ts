import type { Bilingual } from '../evidence/bilingual.ts'
import type { Policy } from '../order/policy.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { sha256Hex } from '../quantities/sha256Hex.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { type Asked, askedOf, drugsOf } from './asked.ts'
import type { NamedSummary } from './namedSummary.ts'

/** What the shelves hold, light enough to load first. */
export interface LibraryIndex {
  /** The hospital policy that is shipped; an order takes it until a hospital sets its own. */
  readonly policy: Policy
  /** By id. */
  readonly regimens: readonly RegimenSummary[]
  /** What sources name without dosing: found by search, never computed. */
  readonly named: readonly NamedSummary[]
  /** Short and older names of drugs, by the drug's id: they lead a search, and are written nowhere. */
  readonly drugAliases: Readonly<Record<string, readonly string[]>>
}

/** What the index holds beside regimens and policy. */
export type ShelfNames = Pick<LibraryIndex, 'named' | 'drugAliases'>

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
  /** 64 hexadecimal digits, over the regimen and its drugs. */
  readonly hash: string
}

/** As published: the index proves itself by its own hash, and each regimen by the hash the index gives. */
export interface HashedIndex {
  readonly index: LibraryIndex
  readonly hash: string
}

export function buildIndex(
  policy: Policy,
  regimens: readonly Regimen[],
  { named, drugAliases }: ShelfNames = { named: [], drugAliases: {} },
): HashedIndex {
  const summaries = regimens.map(summarise).sort((a, b) => (a.id < b.id ? -1 : 1))
  const index = { policy, regimens: summaries, named, drugAliases }
  return { index, hash: hashOfIndex(index) }
}

export function hashOfIndex(index: unknown): string {
  return sha256Hex(canonicalJson(index))
}

/** `<id>.0123456789ab.json`: named by its content, so that an old copy never passes for a new one. */
export function shardName({ id, hash }: { readonly id: string; readonly hash: string }): string {
  return `${id}.${hash.slice(0, 12)}.json`
}

export function summarise(regimen: Regimen): RegimenSummary {
  const { id, version, title, aliases, disease, drugs, sources, items, course, population, hash } = regimen
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
    hash,
  }
}
