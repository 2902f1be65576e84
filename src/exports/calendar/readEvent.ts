import { addDays, type CivilDate, civilDate } from '../../quantities/civilDate.ts'
import { type CivilTime, clockMinutes, minutesBetween } from '../../quantities/civilTime.ts'
import type { EventTime, FiledEvent } from './calendarEvent.ts'
import type { CalendarLine } from './readCalendarLines.ts'

type EventFault = 'unknownKey' | 'missing' | 'duplicateKey' | 'notAllowed'
type EventReading =
  | { readonly ok: true; readonly event: FiledEvent }
  | { readonly ok: false; readonly line: number; readonly fault: EventFault }

const REQUIRED = ['UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'TRANSP', 'STATUS', 'CLASS'] as const
const OPTIONAL = ['DTEND', 'DESCRIPTION', 'X-MICROSOFT-CDO-ALLDAYEVENT', 'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT']
const KNOWN: readonly string[] = [...REQUIRED, ...OPTIONAL]
const WHOLE_DAYS = ';VALUE=DATE'

/** One event of a file of ours: every property once, none that is not known, each as this app writes it. */
export function readEvent(lines: readonly CalendarLine[], begin: CalendarLine): EventReading {
  const unknown = lines.find(({ name }) => !KNOWN.includes(name))
  if (unknown) return refused(unknown, 'unknownKey')
  const twice = lines.find(({ name }, index) => lines.findIndex((each) => each.name === name) !== index)
  if (twice) return refused(twice, 'duplicateKey')
  const find = (name: string): CalendarLine | undefined => lines.find((each) => each.name === name)
  const [uid, sequence, stamp, start, summary, busy, status, privacy] = REQUIRED.map(find)
  if (!uid || !sequence || !stamp || !start || !summary || !busy || !status || !privacy)
    return refused(begin, 'missing')

  const made = readStamp(stamp.value)
  const state = STATES.find((each) => each === status.value)
  const when = readTime(start, find('DTEND'))
  if (!/^(?:0|[1-9]\d{0,4})$/.test(sequence.value)) return refused(sequence, 'notAllowed')
  if (made === null) return refused(stamp, 'notAllowed')
  if (when === null) return refused(start, 'notAllowed')
  if (state === undefined) return refused(status, 'notAllowed')
  if (busy.value !== 'OPAQUE' && busy.value !== 'TRANSPARENT') return refused(busy, 'notAllowed')
  if (privacy.value !== 'PRIVATE') return refused(privacy, 'notAllowed')
  return {
    ok: true,
    event: {
      uid: uid.value,
      sequence: Number(sequence.value),
      stamp: made,
      when,
      summary: plainText(summary.value),
      description: plainText(find('DESCRIPTION')?.value ?? ''),
      status: state,
      isBusy: busy.value === 'OPAQUE',
    },
  }
}

const STATES = ['CONFIRMED', 'TENTATIVE', 'CANCELLED'] as const

function readTime(start: CalendarLine, end: CalendarLine | undefined): EventTime | null {
  if (start.parameters === WHOLE_DAYS) {
    const from = readDate(start.value)
    const after = end?.parameters === WHOLE_DAYS ? readDate(end.value) : null
    return from === null || after === null || after <= from ? null : { kind: 'dates', from, to: addDays(after, -1) }
  }
  const first = start.parameters === '' ? readClock(start.value) : null
  if (first === null) return null
  if (end === undefined) return { kind: 'clock', start: first, end: null }
  const last = end.parameters === '' ? readClock(end.value) : null
  return last === null || minutesBetween(first, last) <= 0 ? null : { kind: 'clock', start: first, end: last }
}

function readStamp(text: string): CivilTime | null {
  return text.endsWith('Z') ? readClock(text.slice(0, -1)) : null
}

/** `20261123T090000`: to the minute, as written here. */
function readClock(text: string): CivilTime | null {
  const [, day = '', hours = '', minutes = ''] = /^(\d{8})T(\d{2})(\d{2})00$/.exec(text) ?? []
  const date = readDate(day)
  const clock = clockMinutes(`${hours}:${minutes}`)
  return date === null || clock === null ? null : { date, minutes: clock }
}

function readDate(text: string): CivilDate | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  return year === undefined ? null : civilDate(`${year}-${month}-${day}`)
}

function plainText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped))
}

function refused(at: CalendarLine, fault: EventFault): EventReading {
  return { ok: false, line: at.line, fault }
}
