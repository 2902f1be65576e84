import type { Bilingual } from '../evidence/bilingual.ts'
import type { Marked, MarkedOrAbsent } from '../evidence/source.ts'

/** One line of a regimen: one drug, its dose rule, its days and its times. Its id is the stem of administration ids. */
export interface Item extends ItemValues {
  readonly id: string
  readonly role: 'treatment' | 'premedication'
  /** Shown while a choice that decides the drug is open. */
  readonly title?: Bilingual
  readonly days: Marked<readonly number[]>
  readonly start: readonly StartRule[]
  readonly minimumInterval?: Marked<{ readonly hours: string }>
  /** What the option of a choice sets; until it is chosen the item has no dose. */
  readonly byChoice?: { readonly choice: string; readonly options: Readonly<Record<string, ItemValues>> }
}

/** The values an option may set. Together with the item's own they must be complete: the cross-checks see to it. */
export interface ItemValues {
  readonly drug?: string
  readonly dose?: DoseRule
  readonly timesPerDay?: Marked<number>
  /** Hours between the doses of one day; present when there is more than one. */
  readonly intervalHours?: Marked<number>
  readonly route?: MarkedOrAbsent<Route>
  readonly duration?: Duration
}

/** What one day's dose is prescribed by. `per` tells a dose of each administration from a dose of the day to divide. */
export type DoseRule =
  | { readonly kind: 'perM2'; readonly amount: Marked<string>; readonly per: 'administration' | 'day' }
  /** A person chooses within the range. Below `min`: confirm. Above `max`: a named authoriser. Above `highest`: refused. */
  | {
      readonly kind: 'perM2Range'
      readonly range: Marked<{ readonly min: string; readonly max: string; readonly highest: string }>
    }
  | { readonly kind: 'flat'; readonly amount: Marked<string> }

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
