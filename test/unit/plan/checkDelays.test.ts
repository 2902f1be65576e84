import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import type { Item } from '../../../src/regimen/item.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, planOf } from '../../examples/examplePlan.ts'
import { actual, BHA, delay, HE072, last, MAC, omit, record, startOf } from '../schedule/acts.ts'
import { findingsIn, regimenWith } from './findingsIn.ts'

const why = { en: 'for the test', zh: '测试' }
const at = { source: 'paper', place: 'for the test' }
const DOSE = 'irinotecan-liposome'

function planWith(regimen: string, item: string, more: Partial<Item>, ...edits: readonly Edit[]) {
  return planOf(exampleOrder(regimen, ...edits), regimenWith(regimen, item, more))
}

describe('a window of the source, one day before and three days after', () => {
  const window = { value: { before: 1, after: 3 }, mark: 'local', why } as const
  const late = (to: string) => delay({ to })
  test.each([
    ['2026-11-21', -2, true],
    ['2026-11-22', -1, false],
    ['2026-11-23', 0, false],
    ['2026-11-25', 2, false],
    ['2026-11-26', 3, false],
    ['2026-11-27', 4, true],
  ])('moved to %s, %i days: asks %s', (to, days, asks) => {
    const found = findingsIn(planWith(HE072, DOSE, { window }, late(to)), 'delayOutsideWindow')
    const finding = { code: 'delayOutsideWindow', severity: 'confirm', needs: 'reason', item: DOSE, cycle: 1, day: 1 }
    expect(found).toEqual(asks ? [{ ...finding, days, before: 1, after: 3 }] : [])
  })
  test.each([
    ['2026-12-10', 0],
    ['2026-12-11', 1],
  ])('counts for a cycle that is moved to %s, due on 7 December: %i findings', (to, count) => {
    const moved = delay({ cycle: 2, scope: 'cycle', to })
    const found = findingsIn(planWith(HE072, DOSE, { window }, last('3'), moved), 'delayOutsideWindow')
    expect(found).toHaveLength(count)
  })
  test('counts for the day it was given on', () => {
    const given = record(`${DOSE}@C1D1#1`, '2026-11-28 10:00')
    expect(findingsIn(planWith(HE072, DOSE, { window }, given), 'delayOutsideWindow')).toMatchObject([{ days: 5 }])
  })
  test('says nothing of a later hour, of a dose left out, and where the source states none', () => {
    const hour = delay({ item: DOSE, to: '2026-11-23', time: '20:00' })
    const left = omit({ id: 'change2', item: DOSE, scope: 'administration' })
    expect(findingsIn(planWith(HE072, DOSE, { window }, hour), 'delayOutsideWindow')).toEqual([])
    expect(findingsIn(planWith(HE072, DOSE, { window }, late('2026-11-30'), left), 'delayOutsideWindow')).toEqual([])
    expect(findingsIn(examplePlan(HE072, late('2026-11-30')), 'delayOutsideWindow')).toEqual([])
  })
})

// BHA: the last planned day is day 5, 27 November.
describe('past the last planned day of the cycle', () => {
  const beyond = (...edits: Edit[]) => findingsIn(examplePlan(BHA, ...edits), 'delayBeyondLastDay')
  test('day 4 on the date of day 5 is not, a day later it is', () => {
    expect(beyond(delay({ day: 4, to: '2026-11-27' }))).toEqual([])
    const to = '2026-11-28'
    expect(beyond(delay({ day: 4, to }))).toEqual([
      {
        code: 'delayBeyondLastDay',
        severity: 'confirm',
        needs: 'reason',
        item: 'bortezomib',
        cycle: 1,
        day: 4,
        to,
        lastDate: '2026-11-27',
      },
    ])
  })
  test('one drug moved is asked about once, not again for what it takes with it', () => {
    const moved = delay({ item: 'bortezomib', day: 4, to: '2026-11-28', time: '08:00' })
    expect(beyond(moved)).toMatchObject([{ item: 'bortezomib', day: 4, to: '2026-11-28' }])
  })
  test('with the days that follow the last day moves too, and is the one to compare with', () => {
    expect(beyond(delay({ day: 4, scope: 'following', to: '2026-12-01' }))).toEqual([])
    const alone = delay({ id: 'change2', day: 5, to: '2026-12-03' }) // the series ends on 2 December
    expect(beyond(delay({ day: 4, scope: 'following', to: '2026-12-01' }), alone)).toMatchObject([
      { item: 'homoharringtonine', day: 5, to: '2026-12-03', lastDate: '2026-12-02' },
    ])
  })
  test('a whole cycle that is moved, or is late, has its last day with it', () => {
    expect(beyond(delay({ scope: 'cycle', to: '2026-12-07' }))).toEqual([])
    expect(beyond(actual(1, '2026-11-30'))).toEqual([])
  })
  test('a second dose after midnight of the last day was not moved', () => {
    expect(startOf(examplePlan(MAC), 'cytarabine@C1D7#2')).toBe('2026-11-30T02:00') // day 7 is the 29th
    expect(findingsIn(examplePlan(MAC), 'delayBeyondLastDay')).toEqual([])
  })
  test('a record on such a date is asked about: it may be mistyped', () => {
    expect(beyond(record('bortezomib@C1D4#1', '2027-11-26 08:00'))).toMatchObject([
      { item: 'bortezomib', to: '2027-11-26' },
    ])
  })
})

describe('before its own date', () => {
  const early = (...edits: Edit[]) => findingsIn(examplePlan(BHA, ...edits), 'movedEarlier')
  test('a mistyped date is asked about', () => {
    expect(early(delay({ day: 4, to: '2026-11-25' }))).toEqual([
      {
        code: 'movedEarlier',
        severity: 'confirm',
        needs: 'reason',
        item: 'bortezomib',
        cycle: 1,
        day: 4,
        from: '2026-11-26',
        to: '2026-11-25',
      },
    ])
  })
  test('so is a move older than the actual day 1: day 4 is on 1 December now', () => {
    const moved = delay({ day: 4, to: '2026-11-27' })
    expect(early(moved)).toEqual([])
    expect(early(moved, actual(1, '2026-11-28'))).toMatchObject([{ day: 4, from: '2026-12-01', to: '2026-11-27' }])
  })
  test('an earlier hour of the same date is not', () => {
    expect(early(delay({ item: 'cytarabine', day: 5, to: '2026-11-27', time: '05:00' }))).toEqual([])
  })
})

describe('the rule of the source for a missed dose', () => {
  const rule = (value: 'shift' | 'omit' | 'ask') => ({ missedDose: { value, mark: 'stated', at } as const })
  const left = omit({ item: 'cytarabine', day: 3, scope: 'administration' })
  const rest = omit({ item: 'cytarabine', day: 3, scope: 'cycle' })
  const shifted = delay({ day: 3, scope: 'following', to: '2026-11-26' })
  const cycle = delay({ day: 3, scope: 'cycle', to: '2026-11-26' })
  const hour = delay({ item: 'cytarabine', day: 3, to: '2026-11-25', time: '20:00' })
  test.each<[string, 'shift' | 'omit' | 'ask', Edit, 'shift' | 'omit' | null]>([
    ['shift, left out once', 'shift', left, 'omit'],
    ['shift, left out from there on', 'shift', rest, 'omit'],
    ['shift, shifted', 'shift', shifted, null],
    ['omit, left out', 'omit', left, null],
    ['omit, shifted', 'omit', shifted, 'shift'],
    ['omit, the whole cycle moved', 'omit', cycle, null],
    ['omit, some hours late', 'omit', hour, null],
    ['ask, left out', 'ask', left, null],
    ['ask, shifted', 'ask', shifted, null],
  ])('%s', (_, value, act, differs) => {
    const found = findingsIn(planWith(BHA, 'cytarabine', rule(value), act), 'missedRuleDiffers')
    const finding = {
      code: 'missedRuleDiffers',
      severity: 'confirm',
      needs: 'reason',
      item: 'cytarabine',
      cycle: 1,
      day: 3,
    }
    expect(found).toEqual(differs === null ? [] : [{ ...finding, rule: value, act: differs, at }])
  })
  test('late within the window of the source is not missed', () => {
    const window = { value: { before: 0, after: 1 }, mark: 'local', why } as const
    const most = planWith(BHA, 'cytarabine', { ...rule('omit'), window }, shifted)
    expect(findingsIn(most, 'missedRuleDiffers')).toEqual([])
    const later = delay({ day: 3, scope: 'following', to: '2026-11-27' })
    const past = planWith(BHA, 'cytarabine', { ...rule('omit'), window }, later)
    expect(findingsIn(past, 'missedRuleDiffers')).toHaveLength(1)
  })
  test('that the source does not state asks nothing', () => {
    expect(findingsIn(examplePlan(BHA, left), 'missedRuleDiffers')).toEqual([])
    expect(
      findingsIn(planWith(BHA, 'cytarabine', { missedDose: { mark: 'absent' } }, left), 'missedRuleDiffers'),
    ).toEqual([])
  })
})

test('a dose moved to another date without an hour, where its own is not known, is stopped', () => {
  // cytarabine follows the end of homoharringtonine, whose infusion time nobody has stated here
  const open: Partial<Item> = { duration: { kind: 'asked' } }
  const moved = (time: string) => delay({ item: 'cytarabine', day: 5, to: '2026-11-28', time })
  const without = planWith(BHA, 'homoharringtonine', open, moved(''))
  expect(findingsIn(without, 'noDose')).toMatchObject([
    {
      severity: 'stop',
      refusal: { code: 'changeUnclear', change: 'change1', fields: ['time'] },
      items: ['cytarabine'],
    },
  ])
  const timed = planWith(BHA, 'homoharringtonine', open, moved('14:00'))
  expect(findingsIn(timed, 'noDose')).toEqual([])
  expect(startOf(timed, 'cytarabine@C1D5#1')).toBe('2026-11-28T14:00')
})
