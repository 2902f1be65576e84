import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import type { Item, Moment } from '../../../src/regimen/item.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, planOf } from '../../examples/examplePlan.ts'
import { BHA, cease, current, day1, delay, HE072, MAC, omit, record, start } from '../schedule/acts.ts'
import { findingsIn, regimenWith } from './findingsIn.ts'

const CODE = 'startAgainstRule'
const found = (...edits: Edit[]) => findingsIn(examplePlan(BHA, ...edits), CODE)
const finding = (item: string, at: string, rule: string, other: string) => ({
  code: CODE,
  severity: 'confirm',
  needs: 'reason',
  item,
  start: `2026-11-23T${at}`,
  rule: `2026-11-23T${rule}`,
  other,
})
const moved = (item: string, time: string, id = 'change1') => delay({ id, item, to: '2026-11-23', time })

// BHA, day 1: bortezomib 08:00; homoharringtonine 2 h after its start, 10:00, for 4 h; cytarabine after its end, 14:00.
describe('a dose moved against the source’s order of drugs', () => {
  test.each([
    ['09:59', true],
    ['10:00', false],
    ['10:01', false],
  ])('2 h after the start of another: %s asks %s', (time, asks) => {
    expect(found(moved('homoharringtonine', time))).toEqual(
      asks ? [finding('homoharringtonine', time, '10:00', 'bortezomib')] : [],
    )
  })
  test.each([
    ['13:59', true],
    ['14:00', false],
    ['14:01', false],
  ])('after the end of another: %s asks %s', (time, asks) => {
    expect(found(moved('cytarabine', time))).toEqual(
      asks ? [finding('cytarabine', time, '14:00', 'homoharringtonine')] : [],
    )
  })
  // HE072: premedication half an hour before 10:00
  test.each([
    ['09:29', false],
    ['09:30', false],
    ['09:31', true],
  ])('half an hour before another: %s asks %s', (time, asks) => {
    const plan = examplePlan(HE072, moved('dexamethasone', time))
    expect(findingsIn(plan, CODE)).toEqual(asks ? [finding('dexamethasone', time, '09:30', 'irinotecan-liposome')] : [])
  })
  // in the order cytarabine, homoharringtonine it ends by 10:00: its 3 h make that 07:00
  test.each([
    ['06:59', false],
    ['07:00', false],
    ['07:01', true],
  ])('to end before another starts: %s asks %s', (time, asks) => {
    const before: Edit = { kind: 'setChoice', choice: 'cytarabineOrder', option: 'before', items: [] }
    const over: Partial<Item> = {
      duration: { kind: 'over', minutes: { value: 180, mark: 'local', why: { en: 'test', zh: '测试' } } },
    }
    const plan = planOf(exampleOrder(BHA, before, moved('cytarabine', time)), regimenWith(BHA, 'cytarabine', over))
    expect(findingsIn(plan, CODE)).toEqual(asks ? [finding('cytarabine', time, '07:00', 'homoharringtonine')] : [])
  })
})

describe('the drug it is timed by', () => {
  test('moved alone takes it along, and nothing is asked', () => {
    expect(found(moved('bortezomib', '12:00'))).toEqual([])
    expect(found(start('bortezomibDays', '12:00'))).toEqual([])
  })
  // 08:00 and 08:01: two hours later 10:00 and 10:01, and homoharringtonine stands at 10:00 by its own move
  test.each([
    ['08:00', 0],
    ['08:01', 1],
  ])('moved past it to %s, where it no longer follows: %i findings', (time, count) => {
    const edits = [moved('homoharringtonine', '10:00'), moved('bortezomib', time, 'change2')]
    expect(found(...edits)).toHaveLength(count)
    expect(found(moved('homoharringtonine', '10:00'), start('bortezomibDays', time))).toHaveLength(count)
    expect(found(moved('homoharringtonine', '10:00'), record('bortezomib@C1D1#1', `2026-11-23 ${time}`))).toHaveLength(
      count,
    )
  })
  test.each([
    ['left out', omit({ id: 'change2', item: 'bortezomib', scope: 'administration' })],
    ['ended', cease({ id: 'change2', item: 'bortezomib', scope: 'drug' })],
  ])('%s: there is no order to keep', (_, edit) => {
    expect(found(moved('homoharringtonine', '06:00'), edit)).toEqual([])
  })
  test('for an unknown time: its start is the least', () => {
    const open = regimenWith(BHA, 'homoharringtonine', { duration: { kind: 'asked' } })
    const at = (time: string) => findingsIn(planOf(exampleOrder(BHA, moved('cytarabine', time)), open), CODE)
    expect(at('09:59')).toEqual([finding('cytarabine', '09:59', '10:00', 'homoharringtonine')])
    expect(at('10:00')).toEqual([])
  })
})

test('a dose with an hour of its own is free of the others, and so is one that was given', () => {
  expect(found(delay({ item: 'homoharringtonine', day: 2, to: '2026-11-24', time: '04:00' }))).toEqual([])
  expect(found(record('homoharringtonine@C1D1#1', '2026-11-23 06:00'))).toEqual([])
})

// MAC: cytarabine every 12 hours, here 1 h after cyclophosphamide at 09:00: 10:00 and 22:00.
test('a later dose of the day may come late, never before the first may', () => {
  const at: Moment = { kind: 'afterStartOf', item: 'cyclophosphamide', minutes: 60 }
  const regimen = regimenWith(MAC, 'cytarabine', { start: [{ at, mark: { mark: 'absent' } }] })
  const twice: Edit = { kind: 'setChoice', choice: 'cytarabineDivision', option: 'everyTwelveHours', items: [] }
  const asked = (time: string) => {
    const second = delay({ item: 'cytarabine', dose: 2, to: '2026-11-23', time })
    const plan = planOf(exampleOrder(MAC, twice, start('cyclophosphamide', '09:00'), second), regimen)
    return findingsIn(plan, CODE)
  }
  expect(asked('09:59')).toEqual([finding('cytarabine', '09:59', '10:00', 'cyclophosphamide')])
  expect(asked('10:00')).toEqual([])
  expect(asked('23:00')).toEqual([])
})

test('only the current cycle asks', () => {
  const second = delay({ cycle: 2, item: 'dexamethasone', to: '2026-12-07', time: '11:00' })
  expect(findingsIn(examplePlan(HE072, second), CODE)).toEqual([])
  const now = examplePlan(HE072, second, current('2'), day1(2, '2026-12-07'))
  expect(findingsIn(now, CODE)).toMatchObject([{ item: 'dexamethasone', rule: '2026-12-07T09:30' }])
})
