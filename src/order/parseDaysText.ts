import { foldWidth } from './foldWidth.ts'

/** Why typed days of a cycle are not taken. */
export type DaysFault = 'notDays' | 'descending' | 'dayTwice' | 'noDayZero' | 'beyondCycle'

export type DaysReading =
  | { readonly state: 'missing' }
  | { readonly state: 'invalid'; readonly fault: DaysFault }
  /** Ascending, each once. */
  | { readonly state: 'entered'; readonly days: readonly number[] }

/** Which days a cycle may have: both included; day 0 only where the regimen has one. */
export interface DayBounds {
  readonly first: number
  readonly last: number
  readonly dayZero: boolean
}

const SEPARATOR = /[,、]/
const PART = /^([-−]?\d{1,3})(?:\s*[-–~至]\s*([-−]?\d{1,3}))?$/

/**
 * Days of a cycle from a typed list such as `1, 2, 3`, `1-5` or `-1, 1-3, 8`. A day named twice is refused, not merged: one
 * of the two may have been meant for another. So is anything else than days: `1 2`, `1.5`, `d1`, `5-1`.
 */
export function parseDaysText(text: string, bounds: DayBounds): DaysReading {
  const folded = foldWidth(text)
  if (folded === '') return { state: 'missing' }
  const days: number[] = []
  for (const part of folded.split(SEPARATOR)) {
    const [, from, to] = PART.exec(part.trim()) ?? []
    if (from === undefined) return invalid('notDays')
    const [first, last] = [dayOf(from), to === undefined ? dayOf(from) : dayOf(to)]
    if (to !== undefined && last <= first) return invalid('descending')
    if (!bounds.dayZero && (first === 0 || last === 0)) return invalid('noDayZero')
    if (first < bounds.first || last > bounds.last) return invalid('beyondCycle')
    for (let day = first; day <= last; day += 1) if (day !== 0 || bounds.dayZero) days.push(day)
  }
  const isOnce = new Set(days).size === days.length
  return isOnce ? { state: 'entered', days: days.toSorted((a, b) => a - b) } : invalid('dayTwice')
}

function dayOf(digits: string): number {
  return Number(digits.replace('−', '-')) // at most three digits: exact
}

function invalid(fault: DaysFault): DaysReading {
  return { state: 'invalid', fault }
}
