import type { Bilingual } from '../evidence/bilingual.ts'
import type { NamedFile } from './named.ts'

/**
 * A regimen or drug that a source names without saying how it is dosed. It is found, so that nobody takes another of the
 * same name for it, and it never computes: nothing of it can be chosen.
 */
export interface NamedSummary {
  readonly id: string
  readonly kind: 'regimen' | 'drug'
  readonly title: Bilingual
  readonly aliases: readonly string[]
  /** Names of the drugs of a regimen. */
  readonly drugs: readonly Bilingual[]
  /** What is missing. */
  readonly why: Bilingual
  /** Where it is named: the publication and the place in it. */
  readonly at: readonly { readonly cite: string; readonly place: string }[]
  /** Ids of regimens that do have dosing. */
  readonly seeAlso: readonly string[]
}

/** The named entries with each place's publication in words, in the order of the file. */
export function summariseNamed({ sources, entries }: Pick<NamedFile, 'sources' | 'entries'>): readonly NamedSummary[] {
  return entries.map(({ id, kind, title, aliases, drugs, why, at, seeAlso = [] }) => ({
    id,
    kind,
    title,
    aliases,
    drugs,
    why,
    at: at.map(({ source, place }) => ({ cite: sources[source]?.cite ?? source, place })),
    seeAlso,
  }))
}
