import { decimal } from '../quantities/decimal.ts'
import type { IncrementBand } from '../regimen/drug.ts'
import type { EntryLimits } from './policy.ts'

/** Decimals of a policy: unsigned, plain, at most six whole digits and three decimals. */
export const POLICY_DECIMAL = /^\d{1,6}(?:\.\d{1,3})?$/

/** Whole days of a policy. */
export const POLICY_WHOLE = /^\d{1,4}$/

const MOST_PERCENT_UNASKED = '5'

/** A rounding that changes a dose by more than 5% always asks a person: a policy may ask sooner, never later. */
export function confirmsRounding(percent: string): boolean {
  return POLICY_DECIMAL.test(percent) && decimal(percent).lte(decimal(MOST_PERCENT_UNASKED))
}

/** Names of files, items, drugs, choices and anchors. */
export const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/

export const LONGEST_TEXT = 500
export const MOST_ENTRIES = 40

/** Outer limits enclose the usual ones. A limit the wrong way round would refuse everybody, or nobody. */
export function limitsInOrder(limits: EntryLimits): boolean {
  return ascending([limits.min, limits.usualMin, limits.usualMax, limits.max])
}

/** Bands ascend strictly from 0, and every step is more than nothing: each dose then has exactly one increment. */
export function bandsInOrder(bands: readonly IncrementBand[]): boolean {
  return bands.every(({ from, increment }, index) => {
    const before = bands[index - 1]
    const follows = before === undefined ? decimal(from).isZero() : decimal(before.from).lessThan(decimal(from))
    return follows && !decimal(increment).isZero()
  })
}

/** Each number at least the one before it. */
export function ascending(numbers: readonly string[]): boolean {
  return numbers.every((number, index) => {
    const before = numbers[index - 1]
    return before === undefined || decimal(before).lte(decimal(number))
  })
}
