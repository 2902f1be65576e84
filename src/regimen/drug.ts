import type { Bilingual } from '../evidence/bilingual.ts'
import type { Citation, Marked, Place } from '../evidence/source.ts'

/** Round a dose of at least `from` mg (and below the next band) to multiples of `increment` mg. */
export interface IncrementBand {
  readonly from: string
  readonly increment: string
}

/** What one administration can plausibly be, in mg: outside it is no dose, whatever the inputs were. */
export interface PlausibleRange {
  readonly min: string
  readonly max: string
}

/** A statement of a product's own label that differs from the regimen's paper. Shown, never applied. */
export interface LabelStatement {
  readonly bsaFormula: { readonly value: string; readonly mark: 'stated'; readonly at: Place }
}

/** One formulation of one drug, under its full generic name. Liposomal and conventional are different drugs. */
export interface Drug {
  readonly schemaVersion: 1
  readonly id: string
  readonly version: string
  readonly name: Bilingual
  readonly formulation: Bilingual
  /** What a milligram of the dose weighs: the free base, a salt. Absent when it makes no difference or is not known. */
  readonly doseBasis?: Marked<Bilingual>
  readonly sources: Readonly<Record<string, Citation>>
  /** Ours, proposed; a hospital's policy may replace them. Ascending by `from`, the first from 0. */
  readonly rounding?: readonly IncrementBand[]
  readonly plausibleDose?: Marked<PlausibleRange>
  readonly label?: LabelStatement
}
