import { ANALYTES, UNITS_OF } from '../evidence/labs.ts'
import { civilDate } from '../quantities/civilDate.ts'
import { decimal } from '../quantities/decimal.ts'
import type { BandTable } from '../regimen/bandTable.ts'
import type { IncrementBand } from '../regimen/drug.ts'
import type { EntryLimits, Holiday, Policy } from './policy.ts'

/** Decimals of a policy: unsigned, plain, at most six whole digits and three decimals. */
export const POLICY_DECIMAL = /^\d{1,6}(?:\.\d{1,3})?$/

/** Whole days of a policy. */
export const POLICY_WHOLE = /^\d{1,4}$/

const MOST_PERCENT_UNASKED = '5'

/** A rounding that changes a dose by more than 5% always asks a person: a policy may ask sooner, never later. */
export function confirmsRounding(percent: string): boolean {
  return POLICY_DECIMAL.test(percent) && decimal(percent).lte(decimal(MOST_PERCENT_UNASKED))
}

const MOST_CHANGE_UNASKED = '10'

/** A body, or a dose, that has changed by more than 10% always asks: a policy may ask sooner, never later. */
export function asksOfChange(percent: string): boolean {
  return POLICY_DECIMAL.test(percent) && decimal(percent).lte(decimal(MOST_CHANGE_UNASKED))
}

/** Names of files, items, drugs, choices and anchors. */
export const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/

export const LONGEST_TEXT = 500
export const MOST_ENTRIES = 40
/** Cycles of a course. */
export const MOST_CYCLES = 99
/** Entries of a course that grow from cycle to cycle. */
export const MOST_LISTED = 200
/** Days of a cycle. */
export const FIRST_DAY = -30
export const LAST_DAY = 366
export const MOST_TABLES = 20
export const MOST_HOLIDAYS = 400

/** Outer limits enclose the usual ones. A limit the wrong way round would refuse everybody, or nobody. */
export function limitsInOrder(limits: EntryLimits): boolean {
  return ascending([limits.min, limits.usualMin, limits.usualMax, limits.max])
}

/** Bounds in a unit the analyte is not reported in would be held against nothing, and nobody would see it. */
export function labsInOwnUnits(labs: Policy['limits']['labs']): boolean {
  return ANALYTES.every((analyte) => {
    const bounds = labs[analyte]
    return bounds === undefined || UNITS_OF[analyte].includes(bounds.unit)
  })
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

/** One name a table, and one table a drug: of two nobody could say which rounds it. */
export function tablesApart(tables: readonly BandTable[]): boolean {
  return areUnique(tables.map(({ id }) => id)) && areUnique(tables.flatMap(({ drugs }) => drugs))
}

/** A day of the calendar that there is. */
export function isRealDate(text: string): boolean {
  return civilDate(text) !== null
}

/** A day is off or worked, not both. */
export function datesOnce(holidays: readonly Holiday[]): boolean {
  return areUnique(holidays.map(({ date }) => date))
}

/** No name twice. */
export function areUnique(names: readonly string[]): boolean {
  return new Set(names).size === names.length
}
