import { type Change, changesOf } from './changes.ts'
import { type CivilDay, typedDate } from './civil.ts'
import { cannotDecide } from './doubt.ts'
import { type Item, itemsOf } from './items.ts'
import { field, type Json, listOf, textOf, wholeOf } from './json.ts'
import { administrationId, isFrom, isFromDay, isSamePlace, type Place } from './place.ts'
import { decimalText } from './rational.ts'
import { type Typed, typedDecimal, typedTime, typedWhole } from './typedText.ts'

/** An order and its regimen, read once. */
export interface Course {
  readonly order: Json
  readonly regimen: Json
  readonly items: readonly Item[]
  readonly changes: readonly Change[]
  readonly records: ReadonlyMap<string, Given | 'unclear'>
  readonly hasDayZero: boolean
  /** The cycle the order is for; 1 where that cannot be read, and then nothing has a dose. */
  readonly current: bigint
  readonly isCurrentRead: boolean
  readonly last: bigint
}

/** What was given: kept as it is, whatever the order says now. */
export interface Given {
  readonly drug: string
  readonly date: CivilDay
  readonly minutes: bigint
  /** Digits, in the drug's unit. */
  readonly amount: string
}

const MOST_CYCLES = 99n

/** Versions of the two files whose every entry this engine knows. Of another it has no opinion. */
const ORDERS = [3n, 4n, 5n]
const REGIMENS = [1n, 2n]

/** @throws Doubt for a file of another version, or one that is not what such a file is */
export function readCourse(order: Json, regimen: Json): Course {
  if (!ORDERS.includes(wholeOf(field(order, 'version')))) cannotDecide('an order of another version')
  if (!REGIMENS.includes(wholeOf(field(regimen, 'schemaVersion')))) cannotDecide('a regimen of another version')
  const current = cycleNumber(field(order, 'currentCycle'))
  const first = current.is === 'read' ? current.value : 1n
  const last = cycleNumber(field(order, 'lastCycle'))
  const most = lastOfSource(regimen)
  const wanted = last.is === 'read' && last.value > first ? last.value : first
  return {
    order,
    regimen,
    items: itemsOf(regimen, order),
    changes: changesOf(order),
    records: new Map(listOf(field(order, 'course', 'records')).map(readRecord)),
    hasDayZero: field(regimen, 'course', 'dayZero') === true,
    current: first,
    isCurrentRead: current.is === 'read',
    // beyond the source's last cycle nothing is shown
    last: most !== null && wanted > most ? (most > first ? most : first) : wanted,
  }
}

/** The highest number of cycles the source gives; null where it gives none. */
export function lastOfSource(regimen: Json): bigint | null {
  const most = field(regimen, 'course', 'cycles', 'value', 'max')
  return most === undefined || most === null ? null : wholeOf(most)
}

function cycleNumber(value: Json): Typed<bigint> {
  return typedWhole(textOf(value), 1n, MOST_CYCLES)
}

function readRecord(record: Json): readonly [string, Given | 'unclear'] {
  const text = (key: string): string => textOf(field(record, key))
  const date = typedDate(text('date'))
  const start = typedTime(text('start'))
  const amount = typedDecimal(text('amount'))
  const isRead = date.is === 'read' && start.is === 'read' && amount.is === 'read'
  if (!isRead || typedDecimal(text('bsa'), 4n).is === 'bad') return [text('administration'), 'unclear']
  return [
    text('administration'),
    { drug: text('drug'), date: date.value, minutes: start.value, amount: decimalText(amount.value) },
  ]
}

/** What stands of one administration before any arithmetic. */
export type Standing =
  | { readonly is: 'planned' }
  | { readonly is: 'given'; readonly given: Given }
  | { readonly is: 'none'; readonly why: string; readonly isLeftOut: boolean }

/** A record outranks every change; then what is unclear, then what was left out or ended. */
export function standingOf(course: Course, item: string, place: Place): Standing {
  const record = course.records.get(administrationId(item, place))
  if (record === 'unclear') return { is: 'none', why: 'its record cannot be read', isLeftOut: false }
  if (record !== undefined) return { is: 'given', given: record }
  const reaching = course.changes.filter((change) => takesDose(change, item, place))
  if (reaching.some(({ kind }) => kind === 'unclear'))
    return { is: 'none', why: 'a change is not complete', isLeftOut: false }
  const [act] = reaching
  return act === undefined ? { is: 'planned' } : { is: 'none', why: `left out by ${act.id}`, isLeftOut: true }
}

function takesDose(change: Change, item: string, place: Place): boolean {
  const isOwn = change.kind === 'unclear' && change.item === null ? true : change.item === item
  switch (change.kind) {
    case 'unclear':
      return isOwn && isFrom(place, change.at)
    case 'omit':
      if (!isOwn) return false
      return change.scope === 'administration'
        ? isSamePlace(place, change.at)
        : place.cycle === change.at.cycle && isFrom(place, change.at)
    case 'cease':
      // the whole regimen ends with that dose of the drug in question and that day of every other
      return isOwn ? isFrom(place, change.at) : change.scope === 'regimen' && isFromDay(place, change.at)
    default:
      return false
  }
}
