import { describe, expect, test } from 'vitest'
import { buildPatientCalendar } from '../../../src/documents/buildPatientCalendar.ts'
import type { Edit } from '../../../src/order/edit.ts'
import { civilTimeText } from '../../../src/quantities/civilTime.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { BHA, day1, delay, MAC, omit, record } from '../schedule/acts.ts'

/** Of one date: when to come, whether it goes on from the day before, and what follows in the night. */
function onDate(date: string, id: string, ...edits: readonly Edit[]) {
  const day = buildPatientCalendar(examplePlan(id, ...edits), 1).days.find((each) => each.date === date)
  if (day === undefined) return null
  const { comeAt, goesOn, nextInNight } = day
  return { comeAt: comeAt && civilTimeText(comeAt), goesOn, nextInNight: nextInNight && civilTimeText(nextInNight) }
}

describe('a dose that was moved', () => {
  test('to another date has a time to come on that', () => {
    // bortezomib at 08:00, the other two two and six hours after it
    const moved = delay({ item: 'bortezomib', day: 4, to: '2026-11-28', time: '08:00' })
    expect(onDate('2026-11-28', BHA, moved)).toEqual({
      comeAt: '2026-11-28T08:00',
      goesOn: false,
      nextInNight: null,
    })
    expect(onDate('2026-11-26', BHA, moved)).toBeNull()
  })

  test('by one day only has it too: the day after is no night', () => {
    const moved = delay({ item: 'bortezomib', day: 4, to: '2026-11-27', time: '08:00' })
    expect(onDate('2026-11-27', BHA, moved)).toEqual({
      comeAt: '2026-11-27T08:00',
      goesOn: false,
      nextInNight: null,
    })
  })

  test('follows in no night of the day it left', () => {
    // cytarabine runs day and night; daunorubicin of day 2, 24 November, on the 27th
    const moved = delay({ item: 'daunorubicin', day: 2, to: '2026-11-27' })
    expect(onDate('2026-11-24', 'da-7-3', moved)?.nextInNight).toBeNull()
  })

  test('alone from the night into the morning is no longer of the night', () => {
    // the second dose of day 7, 30 November at 02:00, at 09:00
    const moved = delay({ item: 'cytarabine', day: 7, dose: 2, to: '2026-11-30', time: '09:00' })
    expect(onDate('2026-11-29', MAC, moved)?.nextInNight).toBeNull()
    expect(onDate('2026-11-30', MAC, moved)).toEqual({
      comeAt: '2026-11-30T09:00',
      goesOn: false,
      nextInNight: null,
    })
  })

  test('with its whole day, or with the dose before it, still follows that one in the night: nobody comes at 02:00', () => {
    const night = [
      { comeAt: '2026-12-02T14:00', goesOn: false, nextInNight: '2026-12-03T02:00' },
      { comeAt: null, goesOn: true, nextInNight: null },
    ]
    for (const moved of [
      delay({ day: 7, to: '2026-12-02' }),
      delay({ item: 'cytarabine', day: 7, to: '2026-12-02', time: '14:00' }),
    ])
      expect(['2026-12-02', '2026-12-03'].map((date) => onDate(date, MAC, moved))).toEqual(night)
  })
})

test('a dose recorded a day late is one of the date it was given on', () => {
  const given = record('bortezomib@C1D4#1', '2026-11-27 08:10')
  expect(onDate('2026-11-27', BHA, given)?.goesOn).toBe(false)
  // one given at 02:10 of the night is still of the night
  const atNight = [record('cytarabine@C1D7#1', '2026-11-29 14:05'), record('cytarabine@C1D7#2', '2026-11-30 02:10')]
  expect(onDate('2026-11-30', MAC, ...atNight)).toMatchObject({ comeAt: null, goesOn: true })
})

describe('a dose left out', () => {
  const leftOut = (id: string, ...edits: readonly Edit[]) =>
    buildPatientCalendar(examplePlan(id, ...edits), 1).leftOut.map(({ name, ...more }) => ({ name: name.en, ...more }))
  const date = (from: string) => [{ from, to: from }]

  test('while another of the date stays takes the medicine out of no date', () => {
    // twice a day on days 1 to 14; day 3 is 25 November
    const second = omit({ item: 'capecitabine', day: 3, dose: 2, scope: 'administration' })
    expect(leftOut('capecitabine-mbc', second)).toEqual([
      { name: 'capecitabine', runs: [], partly: date('2026-11-25'), isAll: false },
    ])
    const first = omit({ id: 'change2', item: 'capecitabine', day: 3, scope: 'administration' })
    const both = leftOut('capecitabine-mbc', second, first)
    expect(both).toEqual([{ name: 'capecitabine', runs: date('2026-11-25'), partly: [], isAll: false }])
  })

  test('of the evening leaves that of the night before', () => {
    // 14:00 of 25 November; the second dose of day 2 is given at 02:00 of the same date
    const evening = omit({ item: 'cytarabine', day: 3, scope: 'administration' })
    expect(leftOut(MAC, evening)).toEqual([{ name: 'cytarabine', runs: [], partly: date('2026-11-25'), isAll: false }])
  })

  test('where another day was moved to stays a date with the medicine', () => {
    const out = omit({ item: 'cytarabine', day: 4, scope: 'administration' })
    expect(leftOut(BHA, out)).toEqual([{ name: 'cytarabine', runs: date('2026-11-26'), partly: [], isAll: false }])
    const onto = delay({ id: 'change2', day: 3, to: '2026-11-26' })
    expect(leftOut(BHA, out, onto)).toEqual([
      { name: 'cytarabine', runs: [], partly: date('2026-11-26'), isAll: false },
    ])
  })

  test('without a date is not all of the medicine, unless every dose is left out', () => {
    const one = omit({ item: 'bortezomib', day: 4, scope: 'administration' })
    const other = omit({ id: 'change2', item: 'bortezomib', day: 1, scope: 'administration' })
    const isAll = (...edits: readonly Edit[]) => leftOut(BHA, day1(1, ''), ...edits).map((each) => each.isAll)
    expect([isAll(one), isAll(one, other)]).toEqual([[false], [true]])
  })
})
