import { addMinutes, type CivilTime, minutesBetween } from '../quantities/civilTime.ts'

const HOUR = 60

export interface ShortInterval {
  readonly earlier: CivilTime
  readonly later: CivilTime
  readonly minutes: number
  /** The earliest time at which the later dose keeps the interval. */
  readonly earliest: CivilTime
}

/** Neighbouring starts of one item that lie closer together than `hours` on the clock, not on the calendar. */
export function shortIntervals(starts: readonly CivilTime[], hours: number): readonly ShortInterval[] {
  return starts.slice(1).flatMap((later, index) => {
    const earlier = starts[index]
    if (!earlier) return []
    const minutes = minutesBetween(earlier, later)
    return minutes < hours * HOUR ? [{ earlier, later, minutes, earliest: addMinutes(earlier, hours * HOUR) }] : []
  })
}
