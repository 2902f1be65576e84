import { addDays } from '../../quantities/civilDate.ts'
import { type CivilTime, civilTimeText } from '../../quantities/civilTime.ts'
import type { FiledEvent } from './calendarEvent.ts'

/**
 * Events as an iCalendar file (RFC 5545): CRLF, lines folded at 75 octets, every event private. Its words are taken as
 * they are; no clock is read.
 * @param name what the calendar is called where it is opened
 */
export async function calendarFile(events: readonly FiledEvent[], name: string): Promise<string> {
  const library = await import('ical-generator')
  const { ICalCalendar, ICalCalendarMethod, ICalEventClass, ICalEventStatus, ICalEventTransparency, escape } = library
  const calendar = new ICalCalendar({
    prodId: { company: 'Dosewright', product: 'Treatment calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    name: escape(name, false), // the library escapes the texts of events alone
  })
  for (const { uid, summary, description, when, status, isBusy, sequence, stamp } of events) {
    const isWhole = when.kind === 'dates'
    // given in UTC and told that it floats, the library writes the digits as they are, in every time zone of this device
    const end = isWhole ? addDays(when.to, 1) : when.end && utcText(when.end)
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: utcText(stamp),
      allDay: isWhole,
      floating: !isWhole,
      start: isWhole ? when.from : utcText(when.start),
      end,
      summary,
      description: description === '' ? null : description,
      status: ICalEventStatus[status],
      transparency: isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
    })
  }
  return `${calendar.toString()}\r\n`
}

function utcText(time: CivilTime): string {
  return `${civilTimeText(time)}:00Z`
}
