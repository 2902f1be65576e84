import { type CivilDay, typedDate } from './civil.ts'
import { field, type Json, listOf, textOf, wholeOf } from './json.ts'
import type { Place } from './place.ts'
import type { Rational } from './rational.ts'
import { saysSomething, typedDecimal, typedTime, typedWhole } from './typedText.ts'

/** A change of the course as decided. `unclear`: not whole, so whatever it may have meant has no dose. `item` null: every item. */
export type Change =
  | ({ readonly kind: 'unclear'; readonly item: string | null } & Decided)
  | ({ readonly kind: 'modify'; readonly item: string; readonly scope: string; readonly gives: Gives } & Decided)
  | ({ readonly kind: 'omit'; readonly item: string; readonly scope: string } & Decided)
  | ({ readonly kind: 'cease'; readonly item: string; readonly scope: string } & Decided)
  | ({ readonly kind: 'delay'; readonly item: string | null; readonly scope: string } & Target & Decided)

export interface Decided {
  readonly id: string
  readonly at: Place
}

interface Target {
  readonly to: CivilDay
  /** Minutes after midnight; null keeps the time of day. */
  readonly time: bigint | null
}

/** What a modification gives. A percentage is what remains, of the standard dose or of the one before. */
export type Gives =
  | { readonly as: 'percent'; readonly percent: Rational; readonly of: 'standard' | 'previous' }
  | { readonly as: 'level'; readonly level: string }
  | { readonly as: 'amount'; readonly amount: Rational }
  | { readonly as: 'restore' }

/** The reasons that a toxicity grade may stand beside. */
const GRADED = [
  'neutropenia',
  'febrileNeutropenia',
  'thrombocytopenia',
  'anaemia',
  'neuropathy',
  'diarrhoea',
  'mucositis',
  'nauseaVomiting',
  'hepaticToxicity',
  'renalToxicity',
  'cardiacToxicity',
  'infection',
  'hypersensitivity',
  'otherToxicity',
]

/** Every change of an order, in the order they were made. */
export function changesOf(order: Json): readonly Change[] {
  return listOf(field(order, 'course', 'changes')).map(readChange)
}

function readChange(change: Json): Change {
  const kind = textOf(field(change, 'kind'))
  const scope = textOf(field(change, 'scope'))
  const item = field(change, 'item') === null ? null : textOf(field(change, 'item'))
  const decided: Decided = {
    id: textOf(field(change, 'id')),
    at: {
      cycle: wholeOf(field(change, 'at', 'cycle')),
      day: wholeOf(field(change, 'at', 'day')),
      dose: wholeOf(field(change, 'at', 'dose')),
    },
  }
  // an end whose scope is open may have been meant for every drug
  const reach = kind === 'cease' && scope !== 'drug' ? null : item
  const unclear: Change = { kind: 'unclear', item: reach, ...decided }
  if (!isWell(change) || !(SCOPES[kind] ?? []).includes(scope)) return unclear
  if (kind === 'delay') {
    const target = readTarget(change, item, scope)
    return target === null ? unclear : { kind, item, scope, ...target, ...decided }
  }
  if (item === null || item === '') return { ...unclear, item: null }
  if (kind === 'omit' || kind === 'cease') return { kind, item, scope, ...decided }
  const gives = readGives(change)
  return gives === null ? unclear : { kind: 'modify', item, scope, gives, ...decided }
}

const SCOPES: Readonly<Record<string, readonly string[]>> = {
  modify: ['administration', 'cycle', 'laterCycles'],
  omit: ['administration', 'cycle'],
  cease: ['drug', 'regimen'],
  delay: ['day', 'following', 'cycle'],
}

/** It says why and when, with a grade only beside a toxicity and a note where the reason is "other". */
function isWell(change: Json): boolean {
  const reason = textOf(field(change, 'reason'))
  const grade = typedWhole(textOf(field(change, 'grade')), 1n, 4n)
  const isGraded = grade.is === 'read' && GRADED.includes(reason)
  const needsNote = reason === 'other' || reason === 'otherToxicity'
  if (reason === '' || (grade.is !== 'blank' && !isGraded)) return false
  if (typedDate(textOf(field(change, 'date'))).is !== 'read') return false
  return !needsNote || saysSomething(textOf(field(change, 'note')))
}

function readTarget(change: Json, item: string | null, scope: string): Target | null {
  const to = typedDate(textOf(field(change, 'to')))
  const time = typedTime(textOf(field(change, 'time')))
  if (to.is !== 'read' || time.is === 'bad') return null
  // whole days and cycles keep their times; one item moves on its own day
  if (item === null ? time.is === 'read' : scope !== 'day') return null
  return { to: to.value, time: time.is === 'read' ? time.value : null }
}

function readGives(change: Json): Gives | null {
  const as = textOf(field(change, 'as'))
  const text = textOf(field(change, 'value'))
  if (as === 'restore') return text.trim() === '' ? { as } : null
  if (as === 'level') return text === '' ? null : { as, level: text }
  const number = typedDecimal(text)
  if (number.is !== 'read') return null
  if (as === 'amount') return { as, amount: number.value }
  const of = textOf(field(change, 'basis'))
  if (as !== 'percent' || (of !== 'standard' && of !== 'previous')) return null
  return { as, percent: number.value, of }
}
