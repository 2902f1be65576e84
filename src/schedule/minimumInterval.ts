import { addMinutes, type CivilTime, minutesBetween } from '../quantities/civilTime.ts'

const HOUR = 60

export interface ShortInterval<T extends CivilTime> {
  readonly earlier: T
  readonly later: T
  readonly minutes: number
  /** The earliest time at which the later dose keeps the interval. */
  readonly earliest: CivilTime
}

/** Neighbouring starts of one item, in their order, that lie closer together than `hours` by the clock. */
export function shortIntervals<T extends CivilTime>(starts: readonly T[], hours: number): readonly ShortInterval<T>[] {
  return starts.slice(1).flatMap((later, index) => {
    const earlier = starts[index]
    if (!earlier) return []
    const minutes = minutesBetween(earlier, later)
    return minutes < hours * HOUR ? [{ earlier, later, minutes, earliest: addMinutes(earlier, hours * HOUR) }] : []
  })
}
