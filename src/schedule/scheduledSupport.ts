import type { SupportLine } from '../order/policy.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { CivilTime } from '../quantities/civilTime.ts'

/** One line of the hospital's supportive care on one day. Always marked local; no milligram of it is reckoned. */
export interface ScheduledSupport {
  readonly line: SupportLine
  readonly cycle: number
  readonly day: number
  /** Which dose of that day it goes with: by it two of one line and day are told apart. 1 for one that goes with none. */
  readonly dose: number
  /** null while the cycle has no day 1. */
  readonly date: CivilDate | null
  /** null for a whole day, as needed, and where the dose it is timed by has no time. */
  readonly start: CivilTime | null
  /** `unplaced`: the item it is timed by is not given on that day. `leftOut`: this patient does not get it. */
  readonly state: 'planned' | 'leftOut' | 'unplaced'
}
