import type { Bilingual } from '../evidence/bilingual.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { Holiday } from '../order/policy.ts'
import type { Administration } from '../plan/plan.ts'
import type { ScheduledSupport } from '../schedule/scheduledSupport.ts'
import type { MovedDose } from './movedDose.ts'

/** Whole months, Monday first, from the first to the last planned date. */
export interface Calendar {
  readonly months: readonly CalendarMonth[]
}

export interface CalendarMonth {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  readonly weeks: readonly (readonly CalendarDay[])[]
}

export interface CalendarDay {
  readonly date: CivilDate
  readonly inMonth: boolean
  readonly weekend: boolean
  /** From the hospital's own list: a day off, or a weekend day that is worked. */
  readonly holiday: Holiday | null
  /** The cycle this date belongs to and its day in it; null before day 1, after the last planned day, and in a delay. */
  readonly cycleDay: CalendarCycleDay | null
  /** What starts on this date, by clock time; an administration of the day before may start here after midnight. */
  readonly given: readonly Administration[]
  /** Which of those a delay has put here. */
  readonly moved: readonly MovedDose[]
  /** What a person left out or ended, on the date it would have had. Never a dose. */
  readonly leftOut: readonly Administration[]
  /** What began on an earlier date and still runs on this one. */
  readonly running: readonly Administration[]
  /** The hospital's own lines on this date, as the day is read. Never a dose. */
  readonly support: readonly ScheduledSupport[]
  readonly assessments: readonly CalendarAssessment[]
}

export interface CalendarCycleDay {
  readonly cycle: number
  readonly day: number
  /** Other days of the cycle that were moved onto this date. */
  readonly alsoDays: readonly number[]
  readonly status: 'current' | 'projected'
}

export interface CalendarAssessment {
  readonly id: string
  readonly title: Bilingual
  readonly cycle: number
  /** A window spans several dates: this is its first, a middle or its last one; a single day is `only`. */
  readonly part: 'only' | 'first' | 'middle' | 'last'
}
