import { describe, expect, test } from 'vitest'
import { buildCalendar } from '../../../src/documents/buildCalendar.ts'
import { buildDayClock } from '../../../src/documents/buildDayClock.ts'
import { buildDoseSheet } from '../../../src/documents/buildDoseSheet.ts'
import { buildWorking } from '../../../src/documents/buildWorking.ts'
import type { Edit } from '../../../src/order/edit.ts'
import { clockText } from '../../../src/quantities/civilTime.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { examplePlan } from '../../examples/examplePlan.ts'

const MAC = 'mac-mitoxantrone-liposome'
const divide = (option: string): Edit[] => [
  { kind: 'setChoice', choice: 'cytarabineDivision', option, items: ['cytarabine'] },
  ...(option === 'everyTwelveHours' ? [{ kind: 'setDuration', item: 'cytarabine', text: '2' } as const] : []),
]
const START = '14:00' // as the example order has it for cytarabine

describe('cytarabine 100 mg/m² a day in two doses, the second after midnight', () => {
  const plan = examplePlan(MAC, ...divide('everyTwelveHours'))
  test('keeps both doses in the column of their day, with the daily dose', () => {
    const row = buildDoseSheet(plan, 1).rows.find(({ item }) => item.id === 'cytarabine')
    const [day1] = row?.cells ?? []
    if (day1?.kind !== 'given') throw new Error('nothing given on day 1')
    expect(day1.administrations.map((a) => [a.dose, a.dosesThisDay, a.time.start?.date])).toEqual([
      [1, 2, '2026-11-23'],
      [2, 2, '2026-11-24'],
    ])
    // 50 mg/m² × 1.751983 m² = 87.599 mg, each 88 mg by itself: 176 mg a day, 14 × 88 = 1232 mg a cycle
    expect(day1.dailyDose && amountText(day1.dailyDose)).toBe('176')
    expect(row?.total.rounded && amountText(row.total.rounded)).toBe('1232')
  })
  test('writes the second dose of day 1 on the date on which it is given', () => {
    const dates = buildCalendar(plan, [1]).months.flatMap(({ weeks }) => weeks.flat())
    const second = dates.find(({ date }) => date === '2026-11-24')
    expect(second?.given.map(({ id }) => id)).toEqual(['cytarabine@C1D1#2', 'cytarabine@C1D2#1'])
  })
  test('has no day after the last dose that would look like a treatment day', () => {
    const days = buildDoseSheet(plan, 1).columns.map(({ day }) => day)
    expect(days).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const last = buildDoseSheet(plan, 1).rows.flatMap(({ cells }) => cells.filter(({ day }) => day === 8))
    expect(last.map(({ kind }) => kind)).toEqual(['none', 'none', 'running'])
  })
})

describe('cytarabine continuously, a bag a day', () => {
  const plan = examplePlan(MAC, ...divide('continuous'))
  test('the last bag still runs on day 8, until the hour it was started', () => {
    const row = buildDoseSheet(plan, 1).rows.find(({ item }) => item.id === 'cytarabine')
    const last = row?.cells.at(-1)
    if (last?.kind !== 'running') throw new Error('nothing runs on day 8')
    expect([last.day, last.administration.id, last.until?.date, clockText(last.until?.minutes ?? -1)]).toEqual([
      8,
      'cytarabine@C1D7#1',
      '2026-11-30',
      START,
    ])
  })
  test('by the clock, day 2 shows the bag of day 1 ending and its own continuing', () => {
    const lane = buildDayClock(plan, 1, 2)?.lanes.find(({ item }) => item === 'cytarabine')
    expect(lane?.marks.map((m) => [m.administration.id, m.carriedOver, m.continues, m.start, m.end])).toEqual([
      ['cytarabine@C1D1#1', true, false, 0, 840],
      ['cytarabine@C1D2#1', false, true, 840, 1440],
    ])
  })
  test('the calendar says on day 8 what began the day before', () => {
    const days = buildCalendar(plan, [1]).months.flatMap(({ weeks }) => weeks.flat())
    const running = days.filter(({ date, inMonth }) => date === '2026-11-30' && inMonth).flatMap((d) => d.running)
    expect(running.map(({ id }) => id)).toEqual(['cytarabine@C1D7#1'])
  })
})

describe('doses of a day that start on another date', () => {
  test('a second dose after midnight without an infusion time still has its column and its place by the clock', () => {
    const id = 'bha-consolidation-homoharringtonine'
    const plan = examplePlan(
      id,
      { kind: 'setDuration', item: 'cytarabine', text: '' },
      { kind: 'setStartTime', anchor: 'cytarabineDays', text: '13:00' },
    )
    const row = buildDoseSheet(plan, 1).rows.find(({ item }) => item.id === 'cytarabine')
    const last = row?.cells.at(-1)
    if (last?.kind !== 'running') throw new Error('the last dose has no column')
    expect([last.day, last.administration.id, last.starts?.date, last.until]).toEqual([
      6,
      'cytarabine@C1D5#2',
      '2026-11-28',
      null,
    ])
    expect(buildDayClock(plan, 1, 5)?.elsewhere.map((a) => a.id)).toEqual(['cytarabine@C1D5#2'])
  })
  test('premedication before midnight is named beside the clock of its day', () => {
    const plan = examplePlan('he072-q2w', { kind: 'setStartTime', anchor: 'irinotecanLiposome', text: '00:10' })
    expect(buildDayClock(plan, 1, 1)?.elsewhere.map((a) => a.item)).toEqual(['antiemetic', 'dexamethasone'])
  })
})

describe('BHA induction', () => {
  const plan = examplePlan('bha-induction')
  test('days without bortezomib say so, and the sheet has five days', () => {
    const sheet = buildDoseSheet(plan, 1)
    expect(sheet.columns.map(({ day }) => day)).toEqual([1, 2, 3, 4, 5])
    expect(sheet.rows[0]?.cells.map(({ kind }) => kind)).toEqual(['given', 'none', 'none', 'given', 'none'])
    expect(sheet.onceDaily).toBe(true)
  })
  test('bortezomib is a push at its hour; homoharringtonine starts two hours later', () => {
    const clock = buildDayClock(plan, 1, 1)
    const marks = clock?.lanes.flatMap((lane) => lane.marks.map((m) => [lane.item, m.kind, m.start, m.end]))
    expect(marks).toEqual([
      ['bortezomib', 'push', 480, 480],
      ['homoharringtonine', 'infusion', 600, 840],
      ['cytarabine', 'infusion', 840, 1020],
    ])
  })
  test('a bone marrow window of days 21 to 28 spans 13 to 20 December', () => {
    const days = buildCalendar(plan, [1]).months.flatMap(({ weeks }) => weeks.flat().filter((d) => d.inMonth))
    const marked = days.filter(({ assessments }) => assessments.length > 0)
    expect(marked.map(({ date }) => date)).toEqual(
      ['13', '14', '15', '16', '17', '18', '19', '20'].map((day) => `2026-12-${day}`),
    )
    const middle = Array.from({ length: 6 }, () => 'middle')
    expect(marked.map(({ assessments }) => assessments[0]?.part)).toEqual(['first', ...middle, 'last'])
  })
  test('a working has all five rungs in order and cites the paper for the dose', () => {
    const working = buildWorking(plan, 'bortezomib@C1D4#1')
    expect(working?.rungs.map(({ name }) => name)).toEqual([
      'prescribedDose',
      'calculatedDose',
      'limitedDose',
      'modifiedDose',
      'roundedDose',
    ])
    const dose = working?.sources.find(({ aspect }) => aspect === 'dose')
    expect(dose?.mark).toBe('stated')
    expect(dose?.citation?.doi).toBe('10.3389/fonc.2023.1142449')
  })
  test('an administration that is no longer in the plan has no working', () => {
    expect(buildWorking(plan, 'bortezomib@C1D2#1')).toBeNull()
  })
})

test('without day 1 there are doses and no dates', () => {
  const plan = examplePlan('bha-induction', { kind: 'setDay1', cycle: 1, text: '' })
  expect(buildCalendar(plan, [1]).months).toEqual([])
  expect(buildDayClock(plan, 1, 1)).toBeNull()
  expect(buildDoseSheet(plan, 1).rows[0]?.cells[0]?.kind).toBe('given')
})

test('twenty-six cycles of 14 days: every month from the first to the last dose, each dose once', () => {
  const plan = examplePlan('he072-q2w', { kind: 'setLastCycle', text: '26' })
  const cycles = plan.cycles.map(({ number }) => number)
  const days = buildCalendar(plan, cycles).months.flatMap(({ weeks }) => weeks.flat().filter((d) => d.inMonth))
  const doses = days.flatMap(({ given }) => given).filter(({ item }) => item === 'irinotecan-liposome')
  expect(doses).toHaveLength(26)
  expect(new Set(doses.map(({ id }) => id)).size).toBe(26)
  // 25 × 14 = 350 days after 23 November 2026 is 8 November 2027
  expect(doses.at(-1)?.time.start?.date).toBe('2027-11-08')
})
