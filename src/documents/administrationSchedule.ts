import type { Preparation } from '../dosing/preparation/preparation.ts'
import type { Bilingual } from '../evidence/bilingual.ts'
import type { Mark } from '../evidence/source.ts'
import type { Holiday } from '../order/policy.ts'
import type { Administration } from '../plan/plan.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { CivilTime } from '../quantities/civilTime.ts'
import type { Item, Moment } from '../regimen/item.ts'
import type { ScheduledSupport } from '../schedule/scheduledSupport.ts'
import type { MovedDose } from './movedDose.ts'

/** One cycle by civil date and clock, for who gives it: what is given when, after what, and what still runs. */
export interface AdministrationSchedule {
  readonly cycle: number
  /** Dates with something on them, ascending; what has no date yet stands last. */
  readonly days: readonly ScheduleDay[]
}

export interface ScheduleDay {
  /** null while the cycle has no day 1. */
  readonly date: CivilDate | null
  /** The day of the cycle, and others that were moved onto this date. */
  readonly cycleDays: readonly number[]
  readonly weekend: boolean
  readonly holiday: Holiday | null
  /** What still runs first, then by the clock; what has no time stands after, what is not given last. */
  readonly rows: readonly ScheduleRow[]
  /** The hospital's own lines without a clock time: for the whole day, as needed, or without a place. */
  readonly windows: readonly ScheduledSupport[]
}

export type ScheduleRow = RunningRow | DoseRow | GivenRow | LeftOutRow | SupportRow

/** Begun on an earlier date: there is no new dose in it. */
export interface RunningRow {
  readonly as: 'running'
  readonly administration: Administration
  readonly since: CivilTime
  readonly until: CivilTime
}

/** Still to be given. */
export interface DoseRow extends Named {
  readonly as: 'dose'
  /** Its place among the doses of its date; null without a clock time: nobody knows its place. */
  readonly number: number | null
  readonly item: Item
  readonly waits: readonly Precondition[]
  /** null where nothing is prepared for it. */
  readonly preparation: Preparation | null
  readonly moved: MovedDose | null
}

/** Given and recorded: only what the record says. */
export interface GivenRow extends Named {
  readonly as: 'given'
  readonly number: number | null
  readonly item: Item
}

/** Left out or ended by a person. Never a dose. */
export interface LeftOutRow extends Named {
  readonly as: 'leftOut'
}

/** A line of the hospital's own at its clock time. */
export interface SupportRow {
  readonly as: 'support'
  readonly support: ScheduledSupport
}

interface Named {
  readonly administration: Administration
  readonly formulation: Bilingual | null
}

/** What has to be true before a dose starts, whatever the clock says. */
export type Precondition =
  /** The regimen times it by another drug of the day. `absent`: its source does not, a choice of the order does. */
  | { readonly kind: 'rule'; readonly moment: Exclude<Moment, { readonly kind: 'anchor' }>; readonly mark: Mark }
  /** The next dose of the same day: so many hours after the start of the dose before it. */
  | { readonly kind: 'interval'; readonly hours: number; readonly dose: number }
  /** The least hours from the start of the last dose, which stands at `since`. */
  | { readonly kind: 'minimum'; readonly hours: string; readonly since: CivilTime; readonly mark: Mark }
