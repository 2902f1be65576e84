import type { Bilingual } from '../evidence/bilingual.ts'
import type { Citation, Place } from '../evidence/source.ts'

/**
 * What a source of the library names without a dose that can be given, or with one that nobody gave or confirmed. It is
 * found and told apart from the regimens; it is never dosed.
 */
export interface NamedEntry {
  /** Never a regimen's own. */
  readonly id: string
  readonly kind: 'regimen' | 'drug'
  readonly title: Bilingual
  /** In any language: abbreviations, spellings of the source. */
  readonly aliases: readonly string[]
  /** The drugs of a regimen as the source names them; a drug has none. */
  readonly drugs: readonly Bilingual[]
  /** What is missing, and why nothing is computed from it. */
  readonly why: Bilingual
  readonly at: readonly Place[]
  /** Ids of regimens that have a dosing and are near; not the same thing. */
  readonly seeAlso?: readonly string[]
}

/** regimens/named.json */
export interface NamedFile {
  readonly schemaVersion: 1
  readonly sources: Readonly<Record<string, Citation>>
  readonly entries: readonly NamedEntry[]
}
