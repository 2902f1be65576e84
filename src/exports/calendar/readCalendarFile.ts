import { type FiledEvent, PRODID, readUid } from './calendarEvent.ts'
import { type CalendarLine, type LineFault, readCalendarLines } from './readCalendarLines.ts'
import { readEvent } from './readEvent.ts'

export const LARGEST_CALENDAR_BYTES = 2 * 1024 * 1024
const MOST_EVENTS = 4000

export type CalendarFault = LineFault | 'notOurs' | 'tooMany' | 'unknownKey' | 'missing' | 'duplicateKey' | 'notAllowed'

export type CalendarReading =
  | { readonly ok: true; readonly calendar: string; readonly events: readonly FiledEvent[] }
  | CalendarRefusal

/** `line`: of the first fault, counted from 1 as an editor does. */
export interface CalendarRefusal {
  readonly ok: false
  readonly line: number
  readonly fault: CalendarFault
}

const HEAD = new Set(['VERSION', 'PRODID', 'METHOD', 'NAME', 'X-WR-CALNAME'])

/**
 * The events of a calendar file that this app made: whole, or refused at its first fault. Nothing is repaired, and a file of
 * another program is none of ours: what it left out or added could cancel or keep the wrong days.
 */
export function readCalendarFile(text: string): CalendarReading {
  const read = readCalendarLines(text)
  if (!read.ok) return read
  const { lines } = read
  const [first] = lines
  const last = lines.at(-1)
  if (first?.name !== 'BEGIN' || first.value !== 'VCALENDAR') return refused(first, 'notACalendar')
  if (last?.name !== 'END' || last.value !== 'VCALENDAR') return refused(last, 'notACalendar')
  const body = lines.slice(1, -1)
  const headEnd = body.findIndex(({ name }) => name === 'BEGIN')
  const head = headEnd === -1 ? body : body.slice(0, headEnd)
  return checkHead(head, first) ?? readEvents(headEnd === -1 ? [] : body.slice(headEnd), last)
}

function checkHead(head: readonly CalendarLine[], first: CalendarLine): CalendarRefusal | null {
  const producer = head.find(({ name }) => name === 'PRODID')
  if (producer?.value !== PRODID) return refused(producer ?? first, 'notOurs')
  const unknown = head.find(({ name }) => !HEAD.has(name))
  if (unknown) return refused(unknown, 'unknownKey')
  const twice = head.find(({ name }, index) => head.findIndex((each) => each.name === name) !== index)
  return twice ? refused(twice, 'duplicateKey') : null
}

function readEvents(lines: readonly CalendarLine[], end: CalendarLine): CalendarReading {
  const events = new Map<string, FiledEvent>()
  let calendar: string | null = null
  let begin: CalendarLine | null = null
  let inside: CalendarLine[] = []
  for (const line of lines) {
    if (begin === null) {
      if (line.name !== 'BEGIN' || line.value !== 'VEVENT') return refused(line, 'unknownKey')
      if (events.size === MOST_EVENTS) return refused(line, 'tooMany')
      begin = line
      inside = []
    } else if (line.name !== 'END') {
      inside.push(line)
    } else {
      const read = line.value === 'VEVENT' ? readEvent(inside, begin) : refused(line, 'notACalendar')
      if (!read.ok) return read
      const own: string | undefined = readUid(read.event.uid)?.calendar
      if (own === undefined || (calendar !== null && own !== calendar)) return refused(begin, 'notOurs')
      if (events.has(read.event.uid)) return refused(begin, 'duplicateKey')
      calendar = own
      events.set(read.event.uid, read.event)
      begin = null
    }
  }
  if (begin !== null) return refused(begin, 'notACalendar')
  return calendar === null ? refused(end, 'missing') : { ok: true, calendar, events: [...events.values()] }
}

function refused(at: CalendarLine | undefined, fault: CalendarFault): CalendarRefusal {
  return { ok: false, line: at?.line ?? 1, fault }
}
