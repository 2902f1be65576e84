import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import { canonicalJson } from '../../../src/quantities/canonicalJson.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, planOf } from '../../examples/examplePlan.ts'
import { actual, BHA, current, day1, delay, HE072, last } from '../schedule/acts.ts'
import { findingsIn } from './findingsIn.ts'

// The shipped limit is 60 days ahead. BHA, day 3: 25 November 2026; 59, 60 and 61 days later 23, 24 and 25 January.
describe('whole days moved by more than the limit', () => {
  const long = (...edits: Edit[]) => findingsIn(examplePlan(BHA, ...edits), 'delayLong')
  test.each([
    ['following', '2027-01-23', null],
    ['following', '2027-01-24', null],
    ['following', '2027-01-25', 61],
    ['following', '2027-11-25', 365],
    ['day', '2027-01-24', null],
    ['day', '2027-01-25', 61],
  ] as const)('%s to %s', (scope, to, days) => {
    const finding = { code: 'delayLong', severity: 'confirm', needs: 'acknowledgement', cycle: 1, day: 3, to }
    expect(long(delay({ day: 3, scope, to }))).toEqual(days === null ? [] : [{ ...finding, days, limitDays: '60' }])
  })
  test('counts from where an earlier move had put the day', () => {
    const first = delay({ day: 3, scope: 'following', to: '2026-12-05' }) // ten days
    // 60 and 61 days after 5 December: 3 and 4 February
    expect(long(first, delay({ id: 'change2', day: 3, scope: 'following', to: '2027-02-03' }))).toEqual([])
    expect(long(first, delay({ id: 'change2', day: 3, scope: 'following', to: '2027-02-04' }))).toMatchObject([
      { days: 61 },
    ])
  })
  test('by the hospital’s own limit', () => {
    const order = exampleOrder(BHA, delay({ day: 3, scope: 'following', to: '2026-12-06' })) // 11 days
    const with10 = { ...order, policy: { ...order.policy, limits: { ...order.policy.limits, daysAhead: '10' } } }
    const with11 = { ...order, policy: { ...order.policy, limits: { ...order.policy.limits, daysAhead: '11' } } }
    expect(findingsIn(planOf(with10), 'delayLong')).toMatchObject([{ days: 11, limitDays: '10' }])
    expect(findingsIn(planOf(with11), 'delayLong')).toEqual([])
  })
  test('the key is what is shown and nothing of today', () => {
    const plan = examplePlan(BHA, delay({ day: 3, scope: 'following', to: '2027-11-25' }))
    const found = plan.findings.find(({ code }) => code === 'delayLong')
    const detail = { code: 'delayLong', cycle: 1, day: 3, to: '2027-11-25', days: 365, limitDays: '60' }
    expect(found?.key).toBe(canonicalJson(detail))
  })
  // HE072: cycle 2 is due on 7 December; 60 and 61 days later 5 and 6 February
  test.each([
    ['2027-02-05', 0],
    ['2027-02-06', 1],
  ])('a projected cycle moved to %s: %i findings; the current one is held against today', (to, count) => {
    const second = delay({ cycle: 2, scope: 'cycle', to })
    expect(findingsIn(examplePlan(HE072, second), 'delayLong')).toHaveLength(count)
    const own = delay({ scope: 'cycle', to: '2027-11-23' })
    expect(findingsIn(examplePlan(HE072, last('1'), own), 'delayLong')).toEqual([])
  })
})

describe('a whole cycle delayed beside an actual day 1', () => {
  const idle = (...edits: Edit[]) =>
    findingsIn(examplePlan(HE072, actual(1, '2026-11-23'), current('2'), day1(2, '2026-12-07'), ...edits), CODE)
  const CODE = 'delayWithoutEffect'
  const to = '2026-12-14'
  const finding = { code: CODE, severity: 'confirm', needs: 'acknowledgement', cycle: 2, to }
  test.each([
    ['2026-12-07', true],
    ['2026-12-13', true],
    ['2026-12-14', false],
    ['2026-12-15', true],
  ])('actual day 1 on %s asks %s', (given, asks) => {
    const expected = asks ? [{ ...finding, day1: given }] : []
    expect(idle(actual(2, given), delay({ cycle: 2, scope: 'cycle', to }))).toEqual(expected)
    expect(idle(delay({ cycle: 2, scope: 'cycle', to }), actual(2, given))).toEqual(expected)
    expect(idle(delay({ cycle: 2, scope: 'following', to }), actual(2, given))).toEqual(expected)
  })
  test('only the last delay counts', () => {
    const twice = [delay({ cycle: 2, scope: 'cycle', to: '2026-12-10' })]
    const again = delay({ id: 'change2', cycle: 2, scope: 'cycle', to })
    expect(idle(...twice, again, actual(2, '2026-12-10'))).toEqual([{ ...finding, day1: '2026-12-10' }])
    expect(idle(...twice, again, actual(2, to))).toEqual([])
  })
  test('has its effect without one, and another day’s delay has it always', () => {
    expect(idle(delay({ cycle: 2, scope: 'cycle', to }))).toEqual([])
    expect(idle(actual(2, '2026-12-07'), delay({ cycle: 2, to }))).toEqual([])
  })
})
