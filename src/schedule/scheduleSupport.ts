import type { SupportLine, SupportTime } from '../order/policy.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { addMinutes, type CivilTime, clockMinutes } from '../quantities/civilTime.ts'
import { type AdministrationState, isLive } from './administrationState.ts'
import type { ScheduledTime } from './scheduled.ts'
import type { ScheduledSupport } from './scheduledSupport.ts'

/** What a line is timed by: an administration as it stands in the plan. */
export interface TimingDose {
  readonly item: string
  readonly day: number
  readonly dose: number
  readonly state: AdministrationState
  readonly time: ScheduledTime
}

export interface SupportDay {
  readonly cycle: number
  readonly day: number
  /** The day's own; null while the cycle has no day 1. */
  readonly date: CivilDate | null
  /** A regimen without a day 0 does not have it: a line written for it stands on no date. */
  readonly exists: boolean
  readonly doses: readonly TimingDose[]
  readonly isLeftOut: boolean
}

type Timing = Extract<SupportTime, { readonly item: string }>

/**
 * One line of the hospital's supportive care on one day of a cycle. A line timed by an item follows the first dose of that
 * item that is given on that day, or each of them, wherever they were moved to. Without one it has no time: none is invented
 * for it, and it still stands once.
 */
export function scheduleSupport(line: SupportLine, on: SupportDay): readonly ScheduledSupport[] {
  const { cycle, day, exists, isLeftOut } = on
  const date = exists ? on.date : null
  const unset = { line, cycle, day, dose: 1, date, start: null }
  if (isLeftOut) return [{ ...unset, state: 'leftOut' }]
  if (!exists) return [{ ...unset, state: 'unplaced' }]
  const { when } = line
  switch (when.kind) {
    case 'allDay':
    case 'asNeeded':
      return [{ ...unset, state: 'planned' }]
    case 'at':
      return [{ ...unset, start: clockTime(date, when.time), state: 'planned' }]
    case 'beforeStart':
    case 'afterStart':
    case 'afterEnd': {
      const given = givenDoses(when, on)
      if (given.length === 0) return [{ ...unset, state: 'unplaced' }]
      return given.map(({ dose, time }) => ({ ...unset, dose, start: timedBy(when, time), state: 'planned' }))
    }
  }
}

function clockTime(date: CivilDate | null, text: string): CivilTime | null {
  const minutes = clockMinutes(text)
  return date === null || minutes === null ? null : { date, minutes }
}

/** Neither left out nor ended; all of the day, or the first of them. */
function givenDoses({ item, doses: which }: Timing, { doses, day }: SupportDay): readonly TimingDose[] {
  const live = doses
    .filter((dose) => dose.item === item && dose.day === day && isLive(dose.state))
    .toSorted((a, b) => a.dose - b.dose)
  return which === 'each' ? live : live.slice(0, 1)
}

function timedBy({ kind, minutes }: Timing, { start, end }: ScheduledTime): CivilTime | null {
  const from = kind === 'afterEnd' ? end : start
  return from && addMinutes(from, kind === 'beforeStart' ? -minutes : minutes)
}
