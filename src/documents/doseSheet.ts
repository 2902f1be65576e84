import type { Bilingual } from '../evidence/bilingual.ts'
import type { DoseUnit, PrescribedUnit } from '../evidence/doseUnit.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { CivilTime } from '../quantities/civilTime.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Item } from '../regimen/item.ts'
import type { Administration, CycleTotal } from '../plan/plan.ts'

/** The matrix of one cycle: drugs down, days across. Screen and paper show this one. */
export interface DoseSheet {
  readonly cycle: number
  readonly status: 'current' | 'projected'
  readonly columns: readonly DoseColumn[]
  readonly rows: readonly DoseRow[]
  /** Those the hospital said not to give: their rows are gone, and a reader must not look for them in vain. */
  readonly notGiven: readonly NotGiven[]
  /** True when every drug is given at most once a day: then a single dose is the daily dose. */
  readonly onceDaily: boolean
}

export interface NotGiven {
  readonly item: string
  readonly name: Bilingual
  readonly by: string
  readonly reason: string
}

/** One day of the cycle, from its first to its last day with a dose, and the day after into which the last dose reaches. */
export interface DoseColumn {
  readonly day: number
  readonly date: CivilDate | null
  readonly weekend: boolean
}

export interface DoseRow {
  /** The item as the regimen has it, with its choice's values applied: marks and places stand in it. */
  readonly item: Item
  readonly name: Bilingual
  readonly formulation: Bilingual | null
  readonly doseBasis: Bilingual | null
  /** One day's prescribed dose: `doses` administrations of `amount`. */
  readonly prescribed: PrescribedLine
  readonly cells: readonly DoseCell[]
  readonly total: CycleTotal
}

export type PrescribedLine =
  | {
      readonly ok: true
      readonly amount: Quantity<PrescribedUnit>
      /** The other amounts of the cycle, in the order of its days: a dose that is stepped up, or that differs by day. */
      readonly then: readonly Quantity<PrescribedUnit>[]
      readonly per: 'administration' | 'day'
      readonly timesPerDay: number
    }
  | { readonly ok: false; readonly refusal: Refusal }

export type DoseCell =
  /** Planned as none on this day: said in words, never left blank. */
  | { readonly kind: 'none'; readonly day: number }
  | {
      readonly kind: 'given'
      readonly day: number
      readonly administrations: readonly Administration[]
      /** Sum of the day's rounded doses; null when one is refused. */
      readonly dailyDose: Quantity<DoseUnit> | null
    }
  /**
   * Nothing of this day, but the last dose of the day before reaches into it: an infusion that still runs, or a dose
   * that `starts` after midnight. `until` is null when its infusion time is not known.
   */
  | {
      readonly kind: 'running'
      readonly day: number
      readonly administration: Administration
      readonly starts: CivilTime | null
      readonly until: CivilTime | null
    }
