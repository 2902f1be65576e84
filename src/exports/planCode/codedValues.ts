import type { Entry } from '../../order/entry.ts'
import { saysSomething } from '../../order/saysSomething.ts'
import { addDays, type CivilDate, civilDate, daysBetween } from '../../quantities/civilDate.ts'
import type { CodedValue, SaidMarks } from './codedPlan.ts'
import { NotCoded } from './notCoded.ts'

/** The day that days of a code's own are counted from. */
const FIRST_DAY = civilDate('2000-01-01')

export function dayNumber(date: CivilDate): number {
  return daysBetween(firstDay(), date)
}

export function dateOfNumber(day: number): CivilDate {
  return addDays(firstDay(), day)
}

function firstDay(): CivilDate {
  if (FIRST_DAY === null) throw new Error('no such day')
  return FIRST_DAY
}

/** The text as it was read, never as it was typed: only what a parser took can stand in a code. */
export function textOf(entry: Entry<unknown>): string {
  if (entry.state === 'invalid') throw new NotCoded('unread')
  return entry.state === 'entered' ? entry.text : ''
}

export function dayOf(entry: Entry<CivilDate>, on: CivilDate): number | null {
  if (entry.state === 'invalid') throw new NotCoded('unread')
  return entry.state === 'entered' ? daysBetween(on, entry.value) : null
}

export function valueOf(value: Entry<unknown>, measuredOn: Entry<CivilDate>, on: CivilDate): CodedValue | undefined {
  const coded = [textOf(value), dayOf(measuredOn, on)] as const
  return coded[0] === '' && coded[1] === null ? undefined : coded
}

export function saidMarks(reason: string, by: string): SaidMarks {
  if (saysSomething(reason)) return saysSomething(by) ? 3 : 1
  return saysSomething(by) ? 2 : 0
}

/** The members that say something: what is blank, usual or empty is left out. */
export function filled<T extends object>(members: { readonly [K in keyof T]: T[K] | undefined | Blank }): Partial<T> {
  return Object.fromEntries(Object.entries(members).filter(([, member]) => !isBlank(member))) as Partial<T>
}

type Blank = '' | null | false

function isBlank(member: unknown): boolean {
  if (member === undefined || member === null || member === '' || member === false) return true
  return typeof member === 'object' && Object.keys(member).length === 0
}
