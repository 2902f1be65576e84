import type { Administration } from '../../plan/plan.ts'
import type { CivilDate } from '../../quantities/civilDate.ts'
import type { CivilTime } from '../../quantities/civilTime.ts'
import { isLive } from '../../schedule/administrationState.ts'

/** Date and start of one dose as the plan made anew has them: a person holds them against the page. */
export interface MadeTime {
  readonly day: number
  readonly date: CivilDate | null
  readonly start: CivilTime | null
}

/** None of a dose that is not given. */
export function madeTimes({ day, state, time }: Administration): readonly MadeTime[] {
  return isLive(state) ? [{ day, date: time.dayDate, start: time.start }] : []
}
