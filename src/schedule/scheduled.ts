import type { Marked, MarkedOrAbsent } from '../evidence/source.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { CivilTime } from '../quantities/civilTime.ts'
import type { Moment, Route } from '../regimen/item.ts'

/** When one administration happens. A missing part stays null and never takes the milligrams with it. */
export interface ScheduledTime {
  /** Date of its day of the cycle; an infusion belongs to the day it starts. */
  readonly dayDate: CivilDate | null
  readonly start: CivilTime | null
  /** For a push the start again; null when the duration is not known. */
  readonly end: CivilTime | null
  readonly route: MarkedOrAbsent<Route>
  readonly duration: ScheduledDuration
  /** The moment its start was reckoned from, for drawing and explaining. */
  readonly from: Moment | null
}

export type ScheduledDuration =
  | { readonly kind: 'push'; readonly mark: Marked<true> }
  | {
      readonly kind: 'over'
      readonly minutes: number
      readonly origin: 'regimen' | 'entered'
      readonly mark: Marked<number> | null
    }
  | { readonly kind: 'unknown' }

/** An assessment on its dates. Dates are null when day 1 (or the first day 1) is not known. */
export interface ScheduledAssessment {
  readonly id: string
  readonly from: CivilDate | null
  /** The same as `from` for a single day. */
  readonly to: CivilDate | null
  /** Days of this cycle, counted from day 1; null when counted from the first day 1 of the course. */
  readonly days: { readonly from: number; readonly to: number } | null
}
