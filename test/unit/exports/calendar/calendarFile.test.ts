import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { FiledEvent } from '../../../../src/exports/calendar/calendarEvent.ts'
import { calendarFile } from '../../../../src/exports/calendar/calendarFile.ts'
import { plannedEvents } from '../../../../src/exports/calendar/plannedEvents.ts'
import { updateCalendar } from '../../../../src/exports/calendar/updateCalendar.ts'
import { civilDate } from '../../../../src/quantities/civilDate.ts'
import type { CivilTime } from '../../../../src/quantities/civilTime.ts'
import { loadLaterWording } from '../../../../src/wording/loadWording.ts'
import { examplePlan } from '../../../examples/examplePlan.ts'

const words = { en: await loadLaterWording('en'), 'zh-CN': await loadLaterWording('zh-CN') }

function at(text: string, minutes: number): CivilTime {
  const date = civilDate(text)
  if (date === null) throw new Error(text)
  return { date, minutes }
}

function eventsOf(id: string, language: 'en' | 'zh-CN', withTimes: boolean): readonly FiledEvent[] {
  const plan = examplePlan(id)
  const wording = words[language]
  const planned = plannedEvents(plan, { withTimes, withNames: true, withAssessments: true }, wording)
  const now = at('2026-11-21', 125)
  const { event } = wording.files
  const common = { calendar: 'a'.repeat(32), former: [], firstCycle: 1, today: now.date, now }
  return updateCalendar({ ...common, planned, regimen: id, cancelled: event.cancelled }).events
}

/** By another program's parser. */
function parsed(text: string): readonly ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
}

describe.each(['en', 'zh-CN'] as const)('a calendar file in %s', async (language) => {
  const events = eventsOf('flag-ida-nz', language, false)
  const text = await calendarFile(events, words[language].files.event.name)
  const lines = text.split('\r\n')

  test('has CRLF alone, and ends with it', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })

  test('folds at 75 octets, Chinese too, and never inside a character', () => {
    const octets = lines.map((line) => Buffer.byteLength(line, 'utf8'))
    expect(Math.max(...octets)).toBeLessThanOrEqual(75)
    expect(lines.some((line) => line.startsWith(' '))).toBe(true) // the names of four drugs do not fit one line
    expect(text).not.toContain('\uFFFD')
  })

  test('is read by another parser as the same titles, dates, states and sequences', () => {
    const read = parsed(text).map((component) => {
      const event = new ICAL.Event(component)
      const end = event.endDate.clone()
      end.adjust(-1, 0, 0, 0)
      return { summary: event.summary, from: event.startDate.toString(), to: end.toString(), uid: event.uid }
    })
    expect(read).toEqual(
      events.map(({ summary, when, uid }) => ({
        summary,
        from: when.kind === 'dates' ? when.from : '',
        to: when.kind === 'dates' ? when.to : '', // the file has the day after the last
        uid,
      })),
    )
  })

  test('is private in every event, with a stamp in UTC', () => {
    for (const component of parsed(text)) {
      expect(component.getFirstPropertyValue('class')).toBe('PRIVATE')
      expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-21T02:05:00Z')
    }
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Dosewright\/\/[^\r]+\r\nMETHOD:PUBLISH\r\n/)
  })
})

describe('times on the hospital’s clock', () => {
  test('float: no zone and no Z, so that no device makes another hour of them', async () => {
    const text = await calendarFile(eventsOf('bha-induction', 'en', true), 'SAMPLE')
    // day 1: 08:00 to 17:00
    expect(text).toContain('\r\nDTSTART:20261123T080000\r\nDTEND:20261123T170000\r\n')
    expect(text).not.toMatch(/TZID|VTIMEZONE/)
    const [first] = parsed(text)
    const start = first && new ICAL.Event(first).startDate
    expect([start?.zone === ICAL.Timezone.localTimezone, start?.toString()]).toEqual([true, '2026-11-23T08:00:00'])
  })

  test.each(['Pacific/Apia', 'America/New_York', 'Asia/Shanghai'])(
    'are the same digits on a device in %s',
    async (zone) => {
      const before = process.env['TZ']
      process.env['TZ'] = zone
      try {
        const made = await calendarFile(eventsOf('bha-induction', 'en', true), 'SAMPLE')
        expect(made.match(/DTSTART:\S+/g)?.[0]).toBe('DTSTART:20261123T080000')
        const whole = await calendarFile(eventsOf('bha-induction', 'en', false), 'SAMPLE')
        expect(whole.match(/DTSTART;\S+/g)?.[0]).toBe('DTSTART;VALUE=DATE:20261123')
      } finally {
        if (before === undefined) delete process.env['TZ']
        else process.env['TZ'] = before
      }
    },
  )
})

test('commas, semicolons and backslashes of a title and of the calendar’s name come back as they were', async () => {
  const [first] = eventsOf('bha-induction', 'en', false)
  if (first === undefined) throw new Error('no event')
  const odd = 'a, b; c \\ d'
  const text = await calendarFile([{ ...first, summary: odd }], odd)
  expect(parsed(text)[0]?.getFirstPropertyValue('summary')).toBe(odd)
  expect(text).toContain('\r\nNAME:a\\, b\\; c \\\\ d\r\n') // RFC 5545 3.3.11: this parser leaves the name of a calendar as it is
})
