import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarFile } from '../../../../src/exports/calendar/calendarFile.ts'
import { readCalendarFile } from '../../../../src/exports/calendar/readCalendarFile.ts'
import type { FiledEvent } from '../../../../src/exports/calendar/calendarEvent.ts'
import { civilDate } from '../../../../src/quantities/civilDate.ts'

function day(text: string) {
  const date = civilDate(text)
  if (date === null) throw new Error(text)
  return date
}

const event: FiledEvent = {
  uid: `${'a'.repeat(32)}-${'b'.repeat(12)}-${'c'.repeat(12)}@dosewright`,
  summary: 'Hospital treatment day: a, b',
  description: '',
  when: { kind: 'dates', from: day('2026-11-23'), to: day('2026-11-23') },
  status: 'CONFIRMED',
  isBusy: true,
  sequence: 3,
  stamp: { date: day('2026-11-21'), minutes: 125 },
}
const good = await calendarFile([event, { ...event, uid: event.uid.replace('ccc', 'ddd') }], 'SAMPLE')
const lineOf = (text: string, part: string): number => text.split('\r\n').findIndex((line) => line.startsWith(part)) + 1

test('a file of ours is taken whole, with CRLF or with LF', () => {
  expect(readCalendarFile(good)).toMatchObject({ ok: true, calendar: 'a'.repeat(32), events: [event, { sequence: 3 }] })
  expect(readCalendarFile(good.replaceAll('\r\n', '\n')).ok).toBe(true)
})

describe('a calendar that is not taken, with the line of its first fault', () => {
  const replaced = (from: string | RegExp, to: string) => good.replace(from, to)
  test.each([
    ['nothing', '', 1, 'notACalendar'],
    ['an order', '{"format":"dosewright-order"}', 1, 'notACalendar'],
    ['a page', '<script>alert(1)</script>', 1, 'notACalendar'],
    [
      'one of another program',
      replaced('PRODID:-//Dosewright//Treatment calendar//EN', 'PRODID:-//Other//EN'),
      3,
      'notOurs',
    ],
    ['one without its maker', replaced(/PRODID:.*\r\n/, ''), 1, 'notOurs'],
    ['one cut short', good.slice(0, good.indexOf('TRANSP')), lineOf(good, 'SUMMARY'), 'notACalendar'],
    ['one without its end', replaced('END:VCALENDAR\r\n', ''), good.split('\r\n').length - 2, 'notACalendar'],
    [
      'an event of another calendar',
      replaced('UID:aaaa', 'UID:bbbb'),
      good.split('\r\n').lastIndexOf('BEGIN:VEVENT') + 1,
      'notOurs',
    ],
    ['an event without a UID of ours', replaced(/UID:.*\r\n/, 'UID:x@y\r\n'), lineOf(good, 'BEGIN:VEVENT'), 'notOurs'],
    ['an event without a UID', replaced(/UID:.*\r\n/, ''), lineOf(good, 'BEGIN:VEVENT'), 'missing'],
    ['a UID twice', replaced('ddd', 'ccc'), good.split('\r\n').lastIndexOf('BEGIN:VEVENT') + 1, 'duplicateKey'],
    ['a sequence twice', replaced('SEQUENCE:3', 'SEQUENCE:3\r\nSEQUENCE:4'), lineOf(good, 'SEQUENCE'), 'duplicateKey'],
    ['a sequence that is none', replaced('SEQUENCE:3', 'SEQUENCE:-1'), lineOf(good, 'SEQUENCE'), 'notAllowed'],
    [
      'a sequence beyond counting',
      replaced('SEQUENCE:3', 'SEQUENCE:9999999999'),
      lineOf(good, 'SEQUENCE'),
      'notAllowed',
    ],
    [
      'a day the calendar does not have',
      replaced('DTSTART;VALUE=DATE:20261123', 'DTSTART;VALUE=DATE:20260230'),
      lineOf(good, 'DTSTART'),
      'notAllowed',
    ],
    [
      'an end before its start',
      replaced('DTEND;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261123'),
      lineOf(good, 'DTSTART'),
      'notAllowed',
    ],
    [
      'a time in a zone',
      replaced('DTSTART;VALUE=DATE:20261123', 'DTSTART;TZID=Asia-Tokyo:20261123T090000'),
      lineOf(good, 'DTSTART'),
      'notAllowed',
    ],
    [
      'an alarm',
      replaced('END:VEVENT', 'BEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT'),
      lineOf(good, 'END:VEVENT') + 1,
      'notACalendar',
    ],
    [
      'a repeating event',
      replaced('SEQUENCE:3', 'SEQUENCE:3\r\nRRULE:FREQ=DAILY'),
      lineOf(good, 'SEQUENCE') + 1,
      'unknownKey',
    ],
    ['a to-do', replaced('BEGIN:VEVENT', 'BEGIN:VTODO'), lineOf(good, 'BEGIN:VEVENT'), 'unknownKey'],
    ['a public event', replaced('CLASS:PRIVATE', 'CLASS:PUBLIC'), lineOf(good, 'CLASS'), 'notAllowed'],
    ['a control character', replaced('SUMMARY:', 'SUMMARY:\u0007'), lineOf(good, 'SUMMARY'), 'notACalendar'],
    [
      'a title without an end',
      replaced('SUMMARY:', `SUMMARY:${'测'.repeat(2001)}`),
      lineOf(good, 'SUMMARY'),
      'tooLong',
    ],
    ['a prototype for a name', replaced('SEQUENCE:3', '__proto__:3'), lineOf(good, 'SEQUENCE'), 'notACalendar'],
  ])('%s', (_, text, line, fault) => {
    const read = readCalendarFile(text)
    expect(read).toMatchObject({ ok: false, fault })
    expect(read.ok ? null : read.line - line).toBe(fault === 'duplicateKey' && text.includes('SEQUENCE:4') ? 1 : 0)
  })

  test('more events than a course has', () => {
    const body = good.slice(good.indexOf('BEGIN:VEVENT'), good.indexOf('END:VEVENT') + 'END:VEVENT\r\n'.length)
    const head = good.slice(0, good.indexOf('BEGIN:VEVENT'))
    const many = Array.from({ length: 4001 }, (__, index) =>
      body.replace('c'.repeat(12), index.toString(16).padStart(12, '0')),
    )
    expect(readCalendarFile(`${head}${many.slice(1).join('')}END:VCALENDAR\r\n`).ok).toBe(true)
    expect(readCalendarFile(`${head}${many.join('')}END:VCALENDAR\r\n`)).toMatchObject({ ok: false, fault: 'tooMany' })
  })

  test('no text whatever makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), fc.nat({ max: good.length }), (noise, place) => {
        expect(typeof readCalendarFile(good.slice(0, place) + noise + good.slice(place)).ok).toBe('boolean')
      }),
    )
  })
})
