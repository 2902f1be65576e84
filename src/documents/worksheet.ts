import type { DrugVials, Preparation } from '../dosing/preparation/preparation.ts'
import type { Bilingual } from '../evidence/bilingual.ts'
import type { Marked } from '../evidence/source.ts'
import type { Administration } from '../plan/plan.ts'
import type { PlanCaution } from '../plan/planCaution.ts'
import type { CivilDate } from '../quantities/civilDate.ts'

/** What the pharmacy makes for one cycle, date by date: the preparation worksheet. */
export interface Worksheet {
  readonly cycle: number
  /** Dates ascending; what has no date stands last. */
  readonly days: readonly WorksheetDay[]
  /** What the cycle needs of each drug. */
  readonly totals: readonly WorksheetTotal[]
}

export interface WorksheetDay {
  /** The civil date on which the doses start; null where the cycle has no day 1 yet. */
  readonly date: CivilDate | null
  /** Days of the cycle that fall on this date: none for a date that only has a dose of the evening before. */
  readonly cycleDays: readonly number[]
  readonly weekend: boolean
  /** By clock time; a dose without one stands last. */
  readonly entries: readonly WorksheetEntry[]
  /** How the drugs prepared on this date are handled. */
  readonly handling: readonly WorksheetHandling[]
}

/** Drugs, by id, whose files say the same of handling. */
export interface WorksheetHandling {
  readonly drugs: readonly string[]
  readonly handling: Marked<Bilingual>
}

export interface WorksheetEntry {
  readonly administration: Administration
  readonly formulation: Bilingual | null
  readonly doseBasis: Bilingual | null
  /**
   * With those products alone that go in. null for a dose that was given, left out or ended: its state says which, and
   * nothing is made.
   */
  readonly preparation: Preparation | null
  /** Which of the bags and syringes of its date it is; null for what is not drawn up, as a tablet, and without one. */
  readonly place: { readonly number: number; readonly of: number } | null
  /** Of its drug: by which way it never goes in, and what it is never taken for. None for what is not prepared. */
  readonly cautions: readonly PlanCaution[]
  /** The number of the preparation of this date with which its cautions and notes are said; null where they are its own. */
  readonly asFor: number | null
}

export interface WorksheetTotal {
  readonly vials: DrugVials
  /** The first administration of its item: its name and drug are theirs. */
  readonly first: Administration
}
