import { canonicalJson } from '../../quantities/canonicalJson.ts'
import type { CivilDate } from '../../quantities/civilDate.ts'
import type { CivilTime } from '../../quantities/civilTime.ts'
import { cyclePart, type EventContent, eventUid, type FiledEvent, type PlannedEvent, readUid } from './calendarEvent.ts'

export interface CalendarUpdate {
  /** 32 hexadecimal digits: the former file's own, or made for a new one. */
  readonly calendar: string
  /** Of the file made before; empty for a new one. */
  readonly former: readonly FiledEvent[]
  readonly planned: readonly PlannedEvent[]
  readonly regimen: string
  /** The first cycle the plan shows: what belongs to one before it stays as it was. */
  readonly firstCycle: number
  readonly today: CivilDate
  /** UTC */
  readonly now: CivilTime
  readonly cancelled: (title: string) => string
}

export interface UpdatedCalendar {
  /** In the order of the plan, then what only the former file has. */
  readonly events: readonly FiledEvent[]
  /** How many are new, changed, as they were, and cancelled by this. */
  readonly counts: Readonly<Record<'added' | 'changed' | 'kept' | 'cancelled', number>>
}

/**
 * The events of a file that takes the place of a former one (RFC 5546 3.2.1, RFC 5545 3.8.7.4): the same UID for the same
 * event; its sequence one higher where something of it changed, and the event to the letter where nothing did; what the
 * plan no longer has is cancelled, because leaving it out would leave it standing on every phone. What lies before today,
 * or belongs to a cycle before those of the plan, is left alone.
 */
export function updateCalendar(update: CalendarUpdate): UpdatedCalendar {
  const { calendar, former, planned, regimen, now } = update
  const before = new Map(former.map((event) => [event.uid, event]))
  const counts = { added: 0, changed: 0, kept: 0, cancelled: 0 }
  const current = planned.map((event): FiledEvent => {
    const uid = eventUid(calendar, regimen, event)
    const old = before.get(uid)
    const content = contentOf(event)
    if (old === undefined) counts.added += 1
    else if (isSame(old, content)) counts.kept += 1
    else counts.changed += 1
    if (old !== undefined && isSame(old, content)) return old
    return { uid, ...content, sequence: old === undefined ? 0 : old.sequence + 1, stamp: now }
  })
  const uids = new Set(current.map(({ uid }) => uid))
  const gone = former
    .filter(({ uid }) => !uids.has(uid))
    .map((event): FiledEvent => {
      if (isLeftAlone(event, update)) {
        if (event.status !== 'CANCELLED') counts.kept += 1
        return event
      }
      counts.cancelled += 1
      const { sequence, summary } = event
      return { ...event, summary: update.cancelled(summary), status: 'CANCELLED', sequence: sequence + 1, stamp: now }
    })
  return { events: [...current, ...gone], counts }
}

function isLeftAlone(event: FiledEvent, { calendar, regimen, firstCycle, today }: CalendarUpdate): boolean {
  if (event.status === 'CANCELLED' || lastDate(event) < today) return true
  const own = readUid(event.uid)?.cycle
  const earlier = Array.from({ length: firstCycle - 1 }, (_, index) => cyclePart(calendar, regimen, index + 1))
  return own !== undefined && earlier.includes(own)
}

export function firstDate({ when }: EventContent): CivilDate {
  return when.kind === 'dates' ? when.from : when.start.date
}

export function lastDate({ when }: EventContent): CivilDate {
  return when.kind === 'dates' ? when.to : (when.end ?? when.start).date
}

function contentOf({ summary, description, when, status, isBusy }: EventContent): EventContent {
  return { summary, description, when, status, isBusy }
}

function isSame(a: EventContent, b: EventContent): boolean {
  return canonicalJson(contentOf(a)) === canonicalJson(contentOf(b))
}
