import type { Diluent } from '../evidence/preparation.ts'
import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { Note } from '../evidence/finding.ts'
import type { WholeUnits } from '../evidence/rounding.ts'
import type { SupportLine } from '../order/policy.ts'
import type { Modification } from '../order/course.ts'
import type { Administration } from '../plan/plan.ts'
import type { CriterionRow } from '../plan/criterionRow.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { CivilTime } from '../quantities/civilTime.ts'
import type { Decimal } from '../quantities/decimal.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { DateRun } from './dateRuns.ts'
import type { DoseRow, NotGiven } from './doseSheet.ts'
import type { MovedDose } from './movedDose.ts'

/** The order of one cycle, as a prescriber signs it. */
export interface TreatmentPlan {
  /** In the order of the regimen. */
  readonly treatment: readonly OrderLine[]
  readonly premedication: readonly OrderLine[]
  readonly notGiven: readonly NotGiven[]
  /** True when every drug is given at most once a day: then a single dose is the daily dose. */
  readonly onceDaily: boolean
  /** The hospital's own lines that this patient gets in the cycle, each once. */
  readonly support: readonly SupportOrder[]
  /** What a count has to be before a dose. */
  readonly proceed: Readonly<Record<'neutrophils' | 'platelets', Wanted>>
  readonly next: NextCycle
}

export type Wanted =
  /** By the regimen's own source; where that says nothing, by the one label or labels that say the same. */
  | { readonly kind: 'stated'; readonly row: CriterionRow }
  /** Several limits that differ, one that is set aside, or one of a trial: nobody chooses among them but the prescriber. */
  | { readonly kind: 'inTable' }
  | { readonly kind: 'notStated' }

export interface OrderLine {
  readonly row: DoseRow
  /** Which drug of the day it is by its start, 1 the first; `byDay` where that differs; null: alone, or without a time. */
  readonly sequence: number | 'byDay' | null
  /** Days with the same dose are one. */
  readonly variants: readonly OrderVariant[]
  /** That the hospital supplied what the source leaves out, by whom and on what ground. */
  readonly supplied: Note | null
}

export interface OrderVariant {
  readonly administration: Administration
  readonly daily: Quantity<DoseUnit> | null
  /** The day's of the second drug of a vial. */
  readonly companion: Administration['companion']
  readonly days: readonly number[]
  /** Those in a row together: of days 1 and 4 no date between is one. Empty while they are not known. */
  readonly dates: readonly DateRun[]
  /** Planned starts of the day's doses, on the first of the days; `byDay` where another day has others. */
  readonly starts: readonly OrderStart[] | 'byDay' | null
  readonly moved: OrderMove | null
  /** How many tablets or capsules of which strength make one dose; null for all else. */
  readonly pieces: { readonly form: 'tablet' | 'capsule'; readonly units: readonly WholeUnits[] } | null
  /** Why the dose is not the regimen's own; null where nobody changed it. */
  readonly change: Modification | null
  /** What it is diluted in and how fast it runs, where every dose of these days has the same; null where not known. */
  readonly bag: OrderBag | null
  /** Whether it is infused, so that a reader may ask for the bag. */
  readonly isInfused: boolean
}

export interface OrderStart {
  readonly time: CivilTime
  /** The last date on which this dose is given, where it follows on the day after the line's dates; null: on them. */
  readonly nextDay: CivilDate | null
}

/** That the line's days were moved, and from which dates; none where they are not known, or only the hour is another. */
export interface OrderMove extends Pick<MovedDose, 'direction'> {
  readonly was: readonly DateRun[]
}

export interface OrderBag {
  /** null: it runs as it was drawn. */
  readonly diluent: Diluent | null
  readonly finalMl: Decimal
  readonly mlPerHour: Decimal
}

export interface SupportOrder {
  readonly line: SupportLine
  readonly days: readonly number[]
  /** False: the drug it is timed by is not given on some of these days, so it has no time there. */
  readonly isPlaced: boolean
}

export type NextCycle =
  | { readonly kind: 'date'; readonly cycle: number; readonly date: CivilDate }
  /** The source states no cycle length, and nobody entered a date. */
  | { readonly kind: 'notStated' }
  /** The source has no further cycle. */
  | { readonly kind: 'none' }
  | { readonly kind: 'day1Open' }
