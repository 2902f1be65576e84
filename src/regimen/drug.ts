import type { Bilingual } from '../evidence/bilingual.ts'
import type { Circumstance } from '../evidence/circumstance.ts'
import type { CumulativeKind, EquivalenceMethod } from '../evidence/courseDetail.ts'
import type { DoseUnit, PrescribedUnit } from '../evidence/doseUnit.ts'
import type { Citation, Marked, Place } from '../evidence/source.ts'
import type { WeightKind } from '../evidence/weightKind.ts'
import type { DrugSafety } from './caution.ts'
import type { Product, RoutePreparation } from './preparation.ts'

/** Round a dose of at least `from` (and below the next band) to multiples of `increment`, in the drug's unit. */
export interface IncrementBand {
  readonly from: string
  readonly increment: string
}

/** What one administration can plausibly be, in the drug's unit: outside it is no dose, whatever the inputs were. */
export interface PlausibleRange {
  readonly min: string
  readonly max: string
}

/**
 * A limit on what a patient is given over a lifetime, in the drug's unit per m².
 * `of`: of this drug (`own`), of another, or of all, each as its equivalent of the reference drug. `when`: it holds only
 * where one of these is the case. `limit`, `noDataAbove`, `cautionAbove`: more than it; `contraindicatedFrom`: as much or
 * more.
 */
export interface CumulativeLimit {
  readonly id: string
  readonly kind: CumulativeKind
  readonly of: 'own' | 'equivalent' | { readonly drug: string }
  readonly perM2: string
  readonly when?: readonly Circumstance[]
}

/**
 * How many mg of the reference drug one mg counts for, by a named method; never applied to another formulation than the
 * file's. The reference drug is the one whose own ratio is 1.
 */
export interface Equivalence {
  readonly method: EquivalenceMethod
  readonly ratio: string
}

/** Dose levels of a product's own label. Shown beside a regimen as another document's; never offered as its own. */
export interface LabelLadder {
  readonly title: Bilingual
  readonly basis: Bilingual
  readonly unit: PrescribedUnit
  /** Highest first. */
  readonly levels: readonly string[]
  readonly at: Place
}

/** Statements of a product's own label that differ from the regimen's paper. Shown, never applied. */
export interface LabelStatement {
  readonly bsaFormula?: { readonly value: string; readonly mark: 'stated'; readonly at: Place }
  readonly ladders?: readonly LabelLadder[]
}

/** A fixed pair of masses in one vial: with every `own` of this drug goes `other` of the second, as the label states both. */
export interface MassPair {
  readonly name: Bilingual
  readonly own: string
  readonly other: string
}

/** One formulation of one drug, under its full generic name. Liposomal and conventional are different drugs. */
export interface Drug {
  readonly schemaVersion: 1
  readonly id: string
  readonly version: string
  readonly name: Bilingual
  readonly formulation: Bilingual
  /** mg where it is left out. Rounding, range, products and limits of this file are in it. */
  readonly doseUnit?: DoseUnit
  /** What a milligram of the dose weighs: the free base, a salt. Absent when it makes no difference or is not known. */
  readonly doseBasis?: Marked<Bilingual>
  readonly sources: Readonly<Record<string, Citation>>
  /** Ours, proposed; a hospital's policy may replace them. Ascending by `from`, the first from 0. */
  readonly rounding?: readonly IncrementBand[]
  readonly plausibleDose?: Marked<PlausibleRange>
  readonly products?: readonly Marked<Product>[]
  /** Whole vials are never rounded to, whatever the hospital's policy. */
  readonly wholeVials?: Marked<'forbidden'>
  /** Caps on one administration: a dose, a dose per m². */
  readonly caps?: readonly Marked<{ readonly max: string; readonly unit: PrescribedUnit }>[]
  /** The weights a dose per kg may be reckoned by; more than one asks. Left out: the actual weight. */
  readonly weights?: Marked<readonly WeightKind[]>
  /** mL/min: proposed cap on an estimated GFR; a person still chooses it. */
  readonly gfrCap?: Marked<string>
  readonly pair?: Marked<MassPair>
  readonly cumulative?: readonly Marked<CumulativeLimit>[]
  readonly equivalence?: readonly Marked<Equivalence>[]
  readonly label?: LabelStatement
  /** How it is prepared, by route; each route in one entry at most. */
  readonly preparation?: readonly RoutePreparation[]
  /** How unopened packs are kept. */
  readonly storage?: Marked<Bilingual>
  readonly safety?: DrugSafety
}
