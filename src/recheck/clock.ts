import { type CivilDay, dayOf, type Moment, momentOf } from './civil.ts'
import { type Course, standingOf } from './course.ts'
import type { CycleDates } from './cycleDates.ts'
import { cannotDecide } from './doubt.ts'
import { type Item, itemNamed } from './items.ts'
import { field, listOf, textOf, wholeOf } from './json.ts'
import { administrationId, type Place } from './place.ts'
import { startRule } from './startRule.ts'
import { typedDuration, typedTime } from './typedText.ts'

/** When one administration is: its civil date and, where it can be worked out, its start. */
export interface When {
  readonly date: CivilDay | null
  readonly start: Moment | null
}

const DEEPEST = 40n // start rules that wait for each other are refused with the file

/** The date and the start of an administration. A dose after midnight has the date it is given on. */
export function whenOf(course: Course, dates: CycleDates, item: Item, place: Place): When {
  const start = startOf(course, dates, item, place, 0n)
  if (start !== null) return { date: dayOf(start), start }
  // what has no hour cannot be moved by a date alone: such a change is a question of its own
  return { date: dates.dateOf(place.day), start }
}

/** As given, else as moved, else by the regimen's rules and the hours between the doses of a day. */
function startOf(course: Course, dates: CycleDates, item: Item, place: Place, depth: bigint): Moment | null {
  if (depth > DEEPEST) cannotDecide('start times wait for each other')
  const record = course.records.get(administrationId(item.id, place))
  if (record !== undefined && record !== 'unclear') return momentOf(record.date, record.minutes)
  if (dates.dateOf(place.day) === null) return null
  const standing = standingOf(course, item.id, place)
  // what is left out is not moved: what is timed by it keeps the hour it had
  const move = standing.is === 'none' && standing.isLeftOut ? null : dates.moveOf(item.id, place)
  if (move !== null && move.time !== null) return momentOf(move.to, move.time)
  const first = { ...place, dose: 1n }
  const derived =
    place.dose === 1n
      ? byRules(course, dates, item, place, depth)
      : after(startOf(course, dates, item, first, depth + 1n), (place.dose - 1n) * item.interval * 60n)
  return move === null || derived === null ? derived : momentOf(move.to, derived % 1440n)
}

function after(moment: Moment | null, minutes: bigint | null): Moment | null {
  return moment === null || minutes === null ? null : moment + minutes
}

function byRules(course: Course, dates: CycleDates, item: Item, place: Place, depth: bigint): Moment | null {
  const rule = startRule(course, item, place.day)
  const at = field(rule, 'at')
  const kind = textOf(field(at, 'kind'))
  if (rule === undefined) return null
  if (kind === 'anchor') {
    const date = dates.dateOf(place.day)
    const minutes = anchorMinutes(course, textOf(field(at, 'anchor')), place.day)
    return date === null || minutes === null ? null : momentOf(date, minutes)
  }
  const other = itemNamed(course.items, textOf(field(at, 'item')))
  const start = startOf(course, dates, other, { ...place, dose: 1n }, depth + 1n)
  const minutes = wholeOf(field(at, 'minutes'))
  if (kind === 'afterStartOf') return after(start, minutes)
  if (kind === 'beforeStartOf') return after(start, -minutes)
  if (kind === 'afterEndOf') return after(after(start, durationOf(course, other)), minutes)
  if (kind !== 'endsBeforeStartOf') return cannotDecide('a start rule of another kind')
  const own = durationOf(course, item)
  return own === null ? null : after(start, -minutes - own)
}

/** The clock time typed for that day, or for every day of the anchor, or else the proposed one. What cannot be read is none. */
function anchorMinutes({ order, regimen }: Course, anchor: string, day: bigint): bigint | null {
  const proposed = listOf(field(regimen, 'clockAnchors')).find((each) => textOf(field(each, 'id')) === anchor)
  const texts = [
    textOf(field(order, 'startTimes', `${anchor}@${String(day)}`)),
    textOf(field(order, 'startTimes', anchor)),
    textOf(field(proposed, 'proposed')),
  ]
  for (const text of texts) {
    const typed = typedTime(text)
    if (typed.is !== 'blank') return typed.is === 'read' ? typed.value : null
  }
  return null
}

/** Minutes an administration runs; a push takes none. null where nobody says. */
function durationOf({ order }: Course, item: Item): bigint | null {
  const duration = field(item.values, 'duration')
  const kind = textOf(field(duration, 'kind'))
  if (kind === 'push') return 0n
  if (kind === 'over') return wholeOf(field(duration, 'minutes', 'value'))
  const typed = typedDuration(textOf(field(order, 'durations', item.id)))
  return kind === 'asked' && typed.is === 'read' ? typed.value : null
}
