import type { Bilingual } from '../evidence/bilingual.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { Administration } from '../plan/plan.ts'
import type { ScheduledSupport } from '../schedule/scheduledSupport.ts'
import type { MovedDose } from './movedDose.ts'

/** One civil date by the clock: what starts, what still runs. Minutes count from this date's midnight. */
export interface DayClock {
  readonly date: CivilDate
  /** Day of the cycle. */
  readonly day: number
  /** The window shown: whole hours around the day's events, 0 to 1440. */
  readonly from: number
  readonly to: number
  readonly lanes: readonly ClockLane[]
  /** Administrations of this day that start on another date: a second dose after midnight, a premedication before it. */
  readonly elsewhere: readonly Administration[]
  /** Administrations of this day that have no clock time, and why is in the plan. */
  readonly untimed: readonly Administration[]
  /** Which of all these a delay has moved. */
  readonly moved: readonly MovedDose[]
  /** Administrations of this day that a person left out or ended: in no lane. */
  readonly leftOut: readonly Administration[]
  /** The hospital's own lines of this day of the cycle, and those of other days that start on this date. Never a dose. */
  readonly support: readonly ScheduledSupport[]
}

export interface ClockLane {
  readonly item: string
  readonly name: Bilingual
  readonly marks: readonly ClockMark[]
}

export interface ClockMark {
  readonly administration: Administration
  /** `start` is a start whose end is not known; a push is a moment. */
  readonly kind: 'push' | 'infusion' | 'start'
  /** Clipped to this date. */
  readonly start: number
  readonly end: number
  /** It began on an earlier date. */
  readonly carriedOver: boolean
  /** It ends on a later date. */
  readonly continues: boolean
}
