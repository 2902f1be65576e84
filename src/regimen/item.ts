import type { Bilingual } from '../evidence/bilingual.ts'
import type { DoseUnit, PrescribedUnit } from '../evidence/doseUnit.ts'
import type { Marked, MarkedOrAbsent } from '../evidence/source.ts'
import type { BodyBandBy } from '../evidence/step.ts'
import type { ItemAsks } from './itemAsks.ts'

/** One line of a regimen: one drug, its dose rule, its days and its times. Its id is the stem of administration ids. */
export interface Item extends ItemValues {
  readonly id: string
  readonly role: 'treatment' | 'premedication'
  /** Shown while a choice that decides the drug is open. */
  readonly title?: Bilingual
  /** Ascending, each once. Empty only where they are asked for. */
  readonly days: Marked<readonly number[]>
  /** What the source leaves out and a hospital may supply as its own. Until it has, the item has no dose. */
  readonly asks?: ItemAsks
  /** Why this item gives a drug that another item gives on the same day too. */
  readonly sameDrug?: Marked<Bilingual>
  readonly start: readonly StartRule[]
  readonly minimumInterval?: Marked<{ readonly hours: string }>
  /** The regimen's own cap on one administration, in the dose's unit or per m². A drug's cap stands in its file. */
  readonly cap?: Marked<{ readonly max: string; readonly unit: PrescribedUnit }>
  /** Given until what the source says, with no last day: `days` are those of one cycle, and there is no total. */
  readonly until?: Marked<Bilingual>
  readonly reductions?: Reductions
  /** What the source does with a missed dose: move the days that follow, leave it out, or ask. */
  readonly missedDose?: MarkedOrAbsent<'shift' | 'omit' | 'ask'>
  /** How many days a dose may be early or late by the source. */
  readonly window?: Marked<{ readonly before: number; readonly after: number }>
  /** What the option of a choice sets; until it is chosen the item has no dose. */
  readonly byChoice?: { readonly choice: string; readonly options: Readonly<Record<string, ItemValues>> }
}

/** The values an option may set. Together with the item's own they must be complete: the cross-checks see to it. */
export interface ItemValues {
  readonly drug?: string
  readonly dose?: DoseRule
  /** A ramp-up: on these days (of these cycles only, where they are named) this dose in place of `dose`. */
  readonly doseByDay?: readonly {
    readonly days: readonly number[]
    readonly cycles?: readonly number[]
    readonly dose: DoseRule
  }[]
  readonly timesPerDay?: Marked<number>
  /** Hours between the doses of one day; present when there is more than one. */
  readonly intervalHours?: Marked<number>
  readonly route?: MarkedOrAbsent<Route>
  readonly duration?: Duration
}

/** What the source says of reducing this item's dose. What it does not say stays with the hospital, marked local. */
export interface Reductions {
  /** How many reductions the source allows; one more is refused. */
  readonly most?: Marked<number>
  /** The regimen's own named levels, highest first, in the unit of its dose. */
  readonly levels?: Marked<readonly { readonly id: string; readonly amount: string }[]>
  /** No reduction before this cycle. */
  readonly fromCycle?: Marked<number>
}

/**
 * What one day's dose is prescribed by. `per` tells a dose of each administration from a dose of the day to divide;
 * with `bagDays` one bag holds that many days of it. `unit` is mg where it is left out.
 */
export type DoseRule =
  | PlainDoseRule
  | {
      readonly kind: 'perKg'
      readonly amount: Marked<string>
      readonly per: 'administration' | 'day'
      readonly unit?: DoseUnit
    }
  /** Area under the curve, mg/mL × min; the dose is in mg by Calvert's formula. */
  | { readonly kind: 'auc'; readonly amount: Marked<string> }
  /** From ≤ body < below; a body outside every band has no dose. Ascending, without gaps inside. */
  | {
      readonly kind: 'bands'
      readonly by: BodyBandBy
      readonly bands: readonly { readonly from: string; readonly below: string | null; readonly dose: BandDose }[]
    }

/** What most regimens need; the page reads these doses before the rest of the rules have loaded. */
export type PlainDoseRule =
  | {
      readonly kind: 'perM2'
      readonly amount: Marked<string>
      readonly per: 'administration' | 'day'
      readonly unit?: DoseUnit
      readonly bagDays?: Marked<number>
      /**
       * Where the source writes the dose in another basis (a salt): what it writes. `amount` is then the published pair
       * to it, in the drug's own basis, and never worked out from it.
       */
      readonly writtenAs?: Marked<{ readonly amount: string; readonly basis: Bilingual }>
    }
  /** A person chooses within the range. Below `min`: confirm. Above `max`: a named authoriser. Above `highest`: refused. */
  | {
      readonly kind: 'perM2Range'
      readonly range: Marked<{ readonly min: string; readonly max: string; readonly highest: string }>
    }
  | { readonly kind: 'flat'; readonly amount: Marked<string>; readonly unit?: DoseUnit }

export interface BandDose {
  readonly kind: 'flat' | 'perM2' | 'perKg'
  readonly amount: Marked<string>
  readonly unit?: DoseUnit
}

export type Route = 'IV' | 'SC' | 'PO'

export type Duration =
  /** Pushed by syringe: no bag, no rate. */
  | { readonly kind: 'push'; readonly mark: Marked<true> }
  | { readonly kind: 'over'; readonly minutes: Marked<number> }
  /** The source does not say; a person may enter it. Until then end and rate stay blank, never the milligrams. */
  | { readonly kind: 'asked' }
  /** The source does not say and nothing is asked: a premedication. */
  | { readonly kind: 'notStated' }

/**
 * How the first administration of a day gets its clock time. The first rule whose `when` and `days` hold is used.
 * `minutes` is how long after (or, with `beforeStartOf` and `endsBeforeStartOf`, before) the moment it refers to.
 */
export type StartRule = {
  readonly when?: Readonly<Record<string, string>>
  readonly days?: readonly number[]
  readonly at: Moment
  readonly mark: MarkedOrAbsent<true>
}

export type Moment =
  | { readonly kind: 'anchor'; readonly anchor: string }
  | { readonly kind: 'afterStartOf'; readonly item: string; readonly minutes: number }
  | { readonly kind: 'afterEndOf'; readonly item: string; readonly minutes: number }
  | { readonly kind: 'beforeStartOf'; readonly item: string; readonly minutes: number }
  /** This item's end is `minutes` before the start of the other. */
  | { readonly kind: 'endsBeforeStartOf'; readonly item: string; readonly minutes: number }
