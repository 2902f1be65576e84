import { describe, expect, test } from 'vitest'
import { type CalendarChoices, plannedEvents } from '../../../../src/exports/calendar/plannedEvents.ts'
import type { PlannedEvent } from '../../../../src/exports/calendar/calendarEvent.ts'
import type { Edit } from '../../../../src/order/edit.ts'
import { clockText } from '../../../../src/quantities/civilTime.ts'
import { loadLaterWording } from '../../../../src/wording/loadWording.ts'
import { examplePlan } from '../../../examples/examplePlan.ts'

const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')
const neutral: CalendarChoices = { withTimes: false, withNames: false, withAssessments: false }

function finalEvents(
  id: string,
  choices: Partial<CalendarChoices> = {},
  ...edits: readonly Edit[]
): readonly PlannedEvent[] {
  return plannedEvents({ ...examplePlan(id, ...edits), printStatus: 'final' }, { ...neutral, ...choices }, english)
}

function datesOf(events: readonly PlannedEvent[]): readonly string[] {
  return events.map(({ when }) =>
    when.kind === 'dates'
      ? `${when.from}/${when.to}`
      : `${when.start.date} ${clockText(when.start.minutes)}/${when.end === null ? '' : `${when.end.date} ${clockText(when.end.minutes)}`}`,
  )
}

describe('a calendar as it is offered first', () => {
  test('has one whole day for each day of treatment', () => {
    // days 1 to 5 from Monday 23 November
    expect(datesOf(finalEvents('bha-induction'))).toEqual(
      ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map((date) => `${date}/${date}`),
    )
  })

  test('says hospital treatment day, and nothing of drugs, doses or persons, in both languages', () => {
    const plan = { ...examplePlan('bha-induction'), printStatus: 'final' as const }
    const said = (wording: typeof english) => plannedEvents(plan, neutral, wording).map(({ summary }) => summary)
    expect(new Set(said(english))).toEqual(new Set(['Hospital treatment day']))
    expect(new Set(said(chinese))).toEqual(new Set(['医院治疗日']))
    expect(JSON.stringify(plannedEvents(plan, neutral, english))).not.toMatch(
      /bortezomib|cytarabine|mg|TEST|Patient|1979/,
    )
  })

  test('does not send a patient to the hospital for what is taken by mouth', () => {
    // twice daily on days 1 to 14, by mouth alone
    const events = finalEvents('capecitabine-mbc')
    expect(events).toHaveLength(14)
    expect(new Set(events.map(({ summary }) => summary))).toEqual(new Set(['Treatment day']))
  })

  test('has the day on which a pump is taken off, though nothing begins on it', () => {
    // 46 hours from Monday 11:00 end on Wednesday 09:00
    const events = finalEvents('nal-iri-5fu-lv')
    expect(datesOf(events)).toEqual(['2026-11-23/2026-11-23', '2026-11-25/2026-11-25'])
    expect(events[1]?.summary).toBe('Hospital: an infusion ends')
  })

  test('covers the date of a dose after midnight', () => {
    // every 12 hours from 14:00: the second dose of day 1 begins at 02:00 on the 24th
    expect(datesOf(finalEvents('mac-mitoxantrone-liposome'))[0]).toBe('2026-11-23/2026-11-24')
  })
})

describe('what is not certain', () => {
  test('projected cycles are tentative and say so in the title', () => {
    const [first, second] = finalEvents('he072-q2w')
    expect(first).toMatchObject({ status: 'CONFIRMED', summary: 'Hospital treatment day' })
    expect(second).toMatchObject({ status: 'TENTATIVE', summary: 'Hospital treatment day (to be confirmed)' })
    // every two weeks from 23 November
    expect(datesOf(finalEvents('he072-q2w')).map((span) => span.slice(0, 10))).toEqual([
      '2026-11-23',
      '2026-12-07',
      '2026-12-21',
      '2027-01-04',
      '2027-01-18',
      '2027-02-01',
    ])
  })

  test('a draft is one in every title', () => {
    const events = plannedEvents(examplePlan('he072-q2w'), neutral, english)
    expect(new Set(events.map(({ status, summary }) => `${status} ${summary}`))).toEqual(
      new Set(['TENTATIVE Hospital treatment day (draft)']),
    )
  })

  test('a day that was left out is not there', () => {
    const delay: Edit = {
      kind: 'setChange',
      change: {
        kind: 'delay',
        id: 'change1',
        item: null,
        at: { cycle: 1, day: 5, dose: 1 },
        scope: 'day',
        to: '2026-11-30',
        time: '',
        reason: 'neutropenia',
        grade: '3',
        date: '2026-11-26',
        note: '',
      },
    }
    expect(datesOf(finalEvents('bha-induction', {}, delay)).at(-1)).toBe('2026-11-30/2026-11-30')
  })
})

describe('by choice', () => {
  test('start and end on the hospital’s clock, from the first start to the last end of the day', () => {
    // days without the first drug: 10:00, 4 h, then 3 h directly after: until 17:00
    const [day1, day2] = finalEvents('bha-induction', { withTimes: true })
    expect(datesOf([...(day2 ? [day2] : [])])).toEqual(['2026-11-24 10:00/2026-11-24 17:00'])
    // 08:00 push, 2 h later 4 h, then 3 h: until 17:00
    expect(datesOf([...(day1 ? [day1] : [])])).toEqual(['2026-11-23 08:00/2026-11-23 17:00'])
    expect(day1?.description).toBe('Times are those of the clock at the hospital.')
  })

  test('full generic names of the drugs, never a dose', () => {
    const [day1, day2] = finalEvents('bha-induction', { withNames: true })
    expect(day1?.summary).toBe('Hospital treatment day: bortezomib, homoharringtonine, cytarabine')
    expect(day2?.summary).toBe('Hospital treatment day: homoharringtonine, cytarabine')
  })

  test('assessments, a window as a span that holds no time', () => {
    // marrow on days 21 to 28: 23 November + 20 and + 27 days
    const window = finalEvents('bha-induction', { withAssessments: true }).at(-1)
    expect(datesOf(window ? [window] : [])).toEqual(['2026-12-13/2026-12-20'])
    expect(window).toMatchObject({ isBusy: false, summary: 'Hospital check-up: on one of these days' })
  })
})
