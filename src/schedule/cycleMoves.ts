import type { Delay } from '../order/course.ts'
import { addDays, type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import { plainCalendar } from './cycleCalendar.ts'

/** A delay of whole days, or of the cycle, with the days it moves each of them by. */
export interface Shift {
  readonly delay: Delay
  /** By how many days its own day moves. */
  readonly days: number
  readonly daysOf: (day: number) => number
}

/** The dates of one cycle after the delays decided in it. */
export interface CycleMoves {
  /** null while day 1 is not known. */
  readonly dateOf: (day: number) => CivilDate | null
  /** Where one dose alone was moved to; `minutes` null: at the hour it has. */
  readonly doseOf: (item: string, day: number, dose: number) => MovedDose | null
  /** The delays of whole days, without those of the cycle. */
  readonly dayShifts: readonly Shift[]
}

export interface MovedDose {
  readonly date: CivilDate
  readonly minutes: number | null
}

interface CycleDelays {
  /** Day 1 before any of the delays. */
  readonly from: CivilDate | null
  /** Day 1 as it stands in the end: the last move of the cycle puts it there, also where it was given on another day. */
  readonly day1: CivilDate
  readonly delays: readonly Delay[]
  readonly dayZero: boolean | undefined
}

/**
 * The delays of a cycle one after another as they were decided, each counted from where those before had put its day: a date
 * typed before the cycle was moved belongs to the day 1 of that time and moves on with it.
 */
export function cycleMoves({ from, day1, delays, dayZero }: CycleDelays): CycleMoves {
  const lastOfCycle = delays.findLast(movesDay1)
  const shifts: (Shift & { readonly at: number; readonly ofCycle: number })[] = []
  let first = from
  const sum = (day: number, after = -1): number =>
    shifts.filter(({ at }) => at > after).reduce((days, shift) => days + shift.daysOf(day), 0)
  const dateOf = (day: number): CivilDate | null => {
    const date = plainCalendar(first, dayZero).dateOf(day)
    return date && addDays(date, sum(day))
  }

  delays.forEach((delay, at) => {
    if (movesDay1(delay)) {
      const to = delay === lastOfCycle ? day1 : delay.to
      first ??= to
      // the other days keep their distance from the day 1 of the cycle, whatever had moved day 1 alone
      const days = daysBetween(first, to) - shifts.reduce((moved, { ofCycle }) => moved + ofCycle, 0)
      const own = daysBetween(addDays(first, sum(1)), to)
      shifts.push({ delay, at, days, ofCycle: days, daysOf: (day) => (day === 1 ? own : days) })
      return
    }
    const date = delay.item === null ? dateOf(delay.at.day) : null
    if (date === null) return
    const days = daysBetween(date, delay.to)
    // what begins before day 1 and takes the rest along moves the day 1 of the cycle too
    const ofCycle = delay.scope === 'following' && delay.at.day < 1 ? days : 0
    shifts.push({ delay, at, days, ofCycle, daysOf: (day) => (reaches(delay, day) ? days : 0) })
  })

  const doseOf = (item: string, day: number, dose: number): MovedDose | null => {
    const at = delays.findLastIndex((delay) => delay.item === item && delay.at.day === day && delay.at.dose === dose)
    const delay = delays[at]
    return delay ? { date: addDays(delay.to, sum(day, at)), minutes: delay.time } : null
  }
  return { dateOf, doseOf, dayShifts: shifts.filter(({ delay }) => !movesDay1(delay)) }
}

/** A cycle is moved by its day 1, also where day 1 and all that follows was said to move. */
export function movesDay1({ item, scope, at }: Delay): boolean {
  return scope === 'cycle' || (item === null && scope === 'following' && at.day === 1)
}

function reaches({ scope, at }: Delay, day: number): boolean {
  return scope === 'following' ? day >= at.day : day === at.day
}
