import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import { canonicalJson } from '../../../src/quantities/canonicalJson.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { actual, BHA, current, day1, delay, HE072, MAC, omit, record } from '../schedule/acts.ts'
import { findingsIn } from './findingsIn.ts'

const CODE = 'recordDateDiffers'
const DOSE = 'irinotecan-liposome@C1D1#1'
const inBha = (...edits: Edit[]) => findingsIn(examplePlan(BHA, ...edits), CODE)
const inHe072 = (...edits: Edit[]) => findingsIn(examplePlan(HE072, ...edits), CODE)
const finding = (administration: string, date: string, planned: string) => ({
  code: CODE,
  severity: 'confirm',
  needs: 'acknowledgement',
  administration,
  date,
  planned,
})

// BHA, day 4: 26 November, bortezomib 08:00 and homoharringtonine 10:00.
describe('a record against the date of its dose', () => {
  const id = 'bortezomib@C1D4#1'
  test.each([
    ['2026-11-26 00:00', false],
    ['2026-11-26 23:59', false],
    ['2026-11-25 20:01', false], // 11 h 59 min before its hour
    ['2026-11-25 20:00', true], // 12 h
    ['2026-11-27 08:00', true],
    ['2026-10-26 08:00', true],
    ['2026-12-26 08:00', true],
    ['2025-11-26 08:00', true],
    ['2062-11-26 08:00', true],
    ['1926-11-26 08:00', true],
  ])('%s asks %s', (at, asks) => {
    expect(inBha(record(id, at))).toEqual(asks ? [finding(id, at.slice(0, 10), '2026-11-26')] : [])
  })
  test('what is timed by a mistyped record and recorded with it asks no second time', () => {
    const both = [record(id, '2027-11-26 08:00'), record('homoharringtonine@C1D4#1', '2027-11-26 10:00')]
    expect(inBha(...both)).toEqual([finding(id, '2027-11-26', '2026-11-26')])
  })
  test('a dose that was moved has the date it was moved to', () => {
    const moved = delay({ item: 'bortezomib', day: 4, to: '2026-11-28' })
    expect(inBha(moved, record(id, '2026-11-28 08:00'))).toEqual([])
    expect(inBha(moved, record('homoharringtonine@C1D4#1', '2026-11-28 10:00'))).toEqual([])
    expect(inBha(moved, record(id, '2026-11-26 08:00'))).toEqual([finding(id, '2026-11-26', '2026-11-28')])
    const day = delay({ day: 4, scope: 'following', to: '2026-11-28' })
    expect(inBha(day, record('cytarabine@C1D5#1', '2026-11-29 14:00'))).toEqual([])
    expect(inBha(day, record('cytarabine@C1D5#1', '2026-11-27 14:00'))).toHaveLength(1)
  })
  // MAC every 12 hours: the second dose of day 2, 24 November, is at 02:00 of the 25th
  test.each([
    ['2026-11-25 02:00', false],
    ['2026-11-24 23:30', false],
    ['2026-11-25 13:00', false],
    ['2026-11-26 02:00', true],
  ])('a dose after midnight belongs to its day: %s asks %s', (at, asks) => {
    const plan = examplePlan(MAC, record('cytarabine@C1D2#2', at))
    expect(findingsIn(plan, CODE)).toHaveLength(asks ? 1 : 0)
  })
  test('says nothing while day 1 is not known, nor of what the plan does not have', () => {
    expect(inBha(day1(1, ''), record(id, '2027-11-26 08:00'))).toEqual([])
    expect(inBha(record('bortezomib@C1D2#1', '2027-11-26 08:00'))).toEqual([])
  })
  test('the key is what is shown and nothing of today', () => {
    const plan = examplePlan(BHA, record(id, '2027-11-26 08:00'))
    const detail = { code: CODE, administration: id, date: '2027-11-26', planned: '2026-11-26' }
    expect(plan.findings.find(({ code }) => code === CODE)?.key).toBe(canonicalJson(detail))
  })
})

// HE072, cycle 1 planned for 23 November. The shipped limit is 7 days past.
describe('the record of the first dose, which says when the cycle began', () => {
  test.each([
    ['2026-11-15', true],
    ['2026-11-16', false],
    ['2026-11-24', false],
    ['2026-11-30', false],
    ['2026-12-01', true],
    ['2027-11-23', true],
  ])('%s asks %s', (date, asks) => {
    const expected = asks ? [finding(DOSE, date, '2026-11-23')] : []
    expect(inHe072(record(DOSE, `${date} 10:00`))).toEqual(expected)
    // a cycle before the plan's own
    expect(inHe072(current('2'), day1(2, '2026-12-20'), record(DOSE, `${date} 10:00`))).toEqual(expected)
  })
  test.each([
    ['2026-11-22', true],
    ['2026-11-23', false],
    ['2026-11-24', true],
  ])('beside a typed actual day 1: %s asks %s', (date, asks) => {
    const typed = inHe072(actual(1, '2026-11-23'), record(DOSE, `${date} 10:00`))
    expect(typed).toEqual(asks ? [finding(DOSE, date, '2026-11-23')] : [])
  })
  test('beside a delay of the cycle or of its day', () => {
    for (const scope of ['cycle', 'following', 'day'] as const) {
      const moved = delay({ scope, to: '2026-11-26' })
      expect(inHe072(moved, record(DOSE, '2026-11-26 10:00'))).toEqual([])
      expect(inHe072(moved, record(DOSE, '2026-11-25 10:00'))).toEqual([finding(DOSE, '2026-11-25', '2026-11-26')])
    }
  })
  test('takes the later days with it, or leaves them where they were', () => {
    const late = record('bortezomib@C1D1#1', '2026-11-25 08:00')
    const next = (at: string) => inBha(late, record('cytarabine@C1D3#1', `${at} 14:00`))
    expect(next('2026-11-25')).toEqual([])
    expect(next('2026-11-27')).toEqual([])
    expect(next('2026-11-26')).toEqual([finding('cytarabine@C1D3#1', '2026-11-26', '2026-11-25')])
    expect(next('2026-11-28')).toEqual([finding('cytarabine@C1D3#1', '2026-11-28', '2026-11-25')])
  })
})

describe('the next cycle counts from what was really given', () => {
  const early = (...edits: Edit[]) =>
    findingsIn(examplePlan(HE072, current('2'), ...edits, record(DOSE, '2026-11-23 10:00')), 'cycleEarly')
  // 14 days from 23 November: 7 December
  test.each([
    ['2026-12-06', 13],
    ['2026-12-07', null],
    ['2026-12-08', null],
  ])('actual day 1 typed a week before the record, next on %s', (next, days) => {
    const found = early(actual(1, '2026-11-16'), day1(2, next))
    expect(found).toMatchObject(days === null ? [] : [{ before: 1, days, length: 14 }])
  })
  // cycle 2 planned for 10 December, its dose given before that: 13 and 14 days after 23 November
  test.each([
    ['2026-12-06', 13],
    ['2026-12-07', null],
  ])('the second given on %s, before its day 1', (given, days) => {
    const found = early(day1(2, '2026-12-10'), record('irinotecan-liposome@C2D1#1', `${given} 10:00`))
    expect(found).toMatchObject(days === null ? [] : [{ day1: given, before: 1, days, length: 14 }])
  })
  test('the second given on the date of the first is stopped', () => {
    const second = record('irinotecan-liposome@C2D1#1', '2026-11-23 20:00')
    const first = record(DOSE, '2026-11-23 10:00')
    const plan = examplePlan(HE072, current('2'), day1(2, '2026-11-29'), first, second)
    expect(findingsIn(plan, 'cyclesOverlap')).toMatchObject([
      { severity: 'stop', cycle: 2, day1: '2026-11-23', lastDate: '2026-11-23' },
    ])
  })
  test('a dose that was left out does not say when a cycle began', () => {
    const left = omit({ id: 'change2', item: 'irinotecan-liposome', scope: 'administration' })
    const moved = delay({ item: 'irinotecan-liposome', to: '2026-11-20' })
    const plan = examplePlan(HE072, current('2'), day1(2, '2026-12-05'), moved, left)
    // 23 November to 5 December is 12 days; from the move that was left out it would be 15
    expect(findingsIn(plan, 'cycleEarly')).toMatchObject([{ days: 12 }])
  })
})
