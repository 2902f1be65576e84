import type { Bilingual } from '../evidence/bilingual.ts'
import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { Citation } from '../evidence/source.ts'

/** A published table of dose bands, or a hospital's own. It rounds only the drugs it names and ends at its last row. */
export interface BandTable {
  readonly schemaVersion: 1
  readonly id: string
  readonly version: string
  readonly title: Bilingual
  readonly source: Citation
  /** Drug ids. */
  readonly drugs: readonly string[]
  readonly unit: DoseUnit
  /** A band further than this from the dose, in %, is not taken. */
  readonly withinPercent: string
  /** Ascending: from ≤ dose < below. */
  readonly rows: readonly { readonly from: string; readonly below: string; readonly band: string }[]
}
