import { readdirSync } from 'node:fs'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { eventUid, type FiledEvent, type PlannedEvent } from '../../../../src/exports/calendar/calendarEvent.ts'
import { calendarFile } from '../../../../src/exports/calendar/calendarFile.ts'
import { plannedEvents } from '../../../../src/exports/calendar/plannedEvents.ts'
import { readCalendarFile } from '../../../../src/exports/calendar/readCalendarFile.ts'
import { updateCalendar } from '../../../../src/exports/calendar/updateCalendar.ts'
import type { Edit } from '../../../../src/order/edit.ts'
import { civilDate } from '../../../../src/quantities/civilDate.ts'
import { loadLaterWording } from '../../../../src/wording/loadWording.ts'
import { examplePlan } from '../../../examples/examplePlan.ts'

const wording = await loadLaterWording('en')
const neutral = { withTimes: false, withNames: false, withAssessments: false }
const calendar = '0123456789abcdef'.repeat(2)

interface Saved {
  readonly former?: readonly FiledEvent[]
  readonly today?: string
}

function save(id: string, edits: readonly Edit[], { former = [], today = '2026-11-21' }: Saved = {}) {
  const plan = { ...examplePlan(id, ...edits), printStatus: 'final' as const }
  const date = civilDate(today)
  if (date === null) throw new Error(today)
  return updateCalendar({
    calendar,
    former,
    planned: plannedEvents(plan, neutral, wording),
    regimen: id,
    firstCycle: plan.cycles[0]?.number ?? 1,
    today: date,
    now: { date, minutes: 600 },
    cancelled: wording.files.event.cancelled,
  })
}

const day5To = (to: string): Edit => ({
  kind: 'setChange',
  change: {
    kind: 'delay',
    id: 'change1',
    item: null,
    at: { cycle: 1, day: 5, dose: 1 },
    scope: 'day',
    to,
    time: '',
    reason: 'neutropenia',
    grade: '3',
    date: '2026-11-21',
    note: '',
  },
})
const bortezomibAlone: readonly Edit[] = ['homoharringtonine', 'cytarabine'].map((item, index) => ({
  kind: 'setChange',
  change: {
    kind: 'omit',
    id: `change${index + 1}`,
    item,
    at: { cycle: 1, day: 5, dose: 1 },
    scope: 'administration',
    reason: 'neutropenia',
    grade: '4',
    date: '2026-11-21',
    note: '',
  },
}))
const first = save('bha-induction', [])

describe('a calendar saved again', () => {
  test('without a change is the same to the letter', async () => {
    const again = save('bha-induction', [], { former: first.events, today: '2026-11-22' })
    expect(again.counts).toEqual({ added: 0, changed: 0, kept: 5, cancelled: 0 })
    expect(await calendarFile(again.events, 'SAMPLE')).toBe(await calendarFile(first.events, 'SAMPLE'))
  })

  test('moves a delayed day: the same UID, the sequence one higher, the others untouched', () => {
    const moved = save('bha-induction', [day5To('2026-11-30')], { former: first.events })
    expect(moved.counts).toEqual({ added: 0, changed: 1, kept: 4, cancelled: 0 })
    expect(moved.events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid))
    expect(moved.events.map(({ sequence }) => sequence)).toEqual([0, 0, 0, 0, 1])
    expect(moved.events.at(-1)?.when).toEqual({ kind: 'dates', from: '2026-11-30', to: '2026-11-30' })
    const back = save('bha-induction', [], { former: moved.events })
    expect(back.events.map(({ sequence }) => sequence)).toEqual([0, 0, 0, 0, 2])
  })

  test('cancels a day that is gone, in state, sequence and title, once', () => {
    const gone = save('bha-induction', bortezomibAlone, { former: first.events })
    expect(gone.counts).toEqual({ added: 0, changed: 0, kept: 4, cancelled: 1 })
    expect(gone.events.at(-1)).toMatchObject({
      uid: first.events.at(-1)?.uid,
      status: 'CANCELLED',
      sequence: 1,
      summary: 'Cancelled: Hospital treatment day',
    })
    const again = save('bha-induction', bortezomibAlone, { former: gone.events })
    expect(again.events).toEqual(gone.events)
    expect(again.counts.cancelled).toBe(0)
  })

  test('brings a cancelled day back under its own UID', () => {
    const gone = save('bha-induction', bortezomibAlone, { former: first.events })
    const back = save('bha-induction', [], { former: gone.events })
    expect(back.events.at(-1)).toMatchObject({ status: 'CONFIRMED', sequence: 2, summary: 'Hospital treatment day' })
    expect(back.events).toHaveLength(5)
  })

  test('leaves alone what lies before today', () => {
    const later = save('bha-induction', bortezomibAlone, { former: first.events, today: '2026-11-28' })
    expect(later.events.at(-1)).toEqual(first.events.at(-1))
  })

  test('in the next cycle leaves the cycles before as they were, coming days of theirs too', () => {
    const six = save('he072-q2w', [])
    const next: readonly Edit[] = [
      { kind: 'setCurrentCycle', text: '2' },
      { kind: 'setDay1', cycle: 2, text: '2026-12-07' },
    ]
    const second = save('he072-q2w', next, { former: six.events })
    // cycle 2 was projected and is now the current one; cycles 3 to 6 are projected still
    expect(second.counts).toEqual({ added: 0, changed: 1, kept: 5, cancelled: 0 })
    expect(second.events.at(-1)).toEqual(six.events[0])
  })

  test('of another regimen cancels all its coming days', () => {
    const other = save('he072-q2w', [], { former: first.events })
    expect(other.counts).toEqual({ added: 6, changed: 0, kept: 0, cancelled: 5 })
  })
})

test('a saved file, read again, has the same events; another parser reads the same UIDs and sequences', async () => {
  const moved = save('bha-induction', [day5To('2026-11-30')], { former: first.events })
  const text = await calendarFile(moved.events, 'SAMPLE')
  expect(readCalendarFile(text)).toEqual({ ok: true, calendar, events: moved.events })
  const read = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
  expect(read.map(({ uid, sequence }) => [uid, sequence])).toEqual(
    moved.events.map(({ uid, sequence }) => [uid, sequence]),
  )
})

describe('UIDs', () => {
  const every: readonly (readonly [string, PlannedEvent])[] = readdirSync('test/examples')
    .filter((name) => name.endsWith('.order.json'))
    .map((name) => name.replace('.order.json', ''))
    .flatMap((id) =>
      plannedEvents(examplePlan(id), { ...neutral, withAssessments: true }, wording).map(
        (event) => [id, event] as const,
      ),
    )

  test('differ for every event of every regimen, and fit a line without a fold', () => {
    const uids = every.map(([id, event]) => eventUid(calendar, id, event))
    expect(new Set(uids).size).toBe(every.length)
    expect(Math.max(...uids.map((uid) => `UID:${uid}`.length))).toBeLessThanOrEqual(74)
  })

  test('say nothing of regimen, cycle or day', () => {
    for (const [id, event] of every)
      expect(eventUid(calendar, id, event)).toMatch(/^[0-9a-f]{32}-[0-9a-f]{12}-[0-9a-f]{12}@dosewright$/)
  })
})
