import type { Bilingual } from '../evidence/bilingual.ts'
import type { Policy } from '../order/policy.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { sha256Hex } from '../quantities/sha256Hex.ts'
import type { Regimen } from '../regimen/regimen.ts'

/** What the shelves hold, light enough to load first. */
export interface LibraryIndex {
  /** The hospital policy that is shipped; an order takes it until a hospital sets its own. */
  readonly policy: Policy
  /** By id. */
  readonly regimens: readonly RegimenSummary[]
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
  /** 64 hexadecimal digits, over the regimen and its drugs. */
  readonly hash: string
}

/** As published: the index proves itself by its own hash, and each regimen by the hash the index gives. */
export interface HashedIndex {
  readonly index: LibraryIndex
  readonly hash: string
}

export function buildIndex(policy: Policy, regimens: readonly Regimen[]): HashedIndex {
  const index = { policy, regimens: regimens.map(summarise).sort((a, b) => (a.id < b.id ? -1 : 1)) }
  return { index, hash: hashOfIndex(index) }
}

export function hashOfIndex(index: unknown): string {
  return sha256Hex(canonicalJson(index))
}

/** `<id>.0123456789ab.json`: named by its content, so that an old copy never passes for a new one. */
export function shardName({ id, hash }: { readonly id: string; readonly hash: string }): string {
  return `${id}.${hash.slice(0, 12)}.json`
}

function summarise({ id, version, title, aliases, disease, drugs, sources, hash }: Regimen): RegimenSummary {
  const [first] = Object.values(sources)
  const drugNames = Object.values(drugs).map(({ name }) => name)
  return { id, version, title, aliases, disease, drugNames, cite: first?.cite ?? '', hash }
}
