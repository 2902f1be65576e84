import { describe, expect, test } from 'vitest'
import { examplePlan } from '../../examples/examplePlan.ts'
import { actual, assessmentsOf, current, day1, day1Of, delay, HE072, last, record, startOf } from './acts.ts'

// HE072: irinotecan liposome on day 1 of 14 days, first on 23 November 2026.
const DOSE = 'irinotecan-liposome'

describe('the next cycle counts from the day this one really began', () => {
  test.each([
    ['as planned', [], '2026-12-07'],
    ['typed', [actual(1, '2026-11-25')], '2026-12-09'],
    ['the whole cycle delayed', [delay({ scope: 'cycle', to: '2026-11-26' })], '2026-12-10'],
    ['day 1 and all that follows delayed', [delay({ scope: 'following', to: '2026-11-26' })], '2026-12-10'],
    ['its day alone delayed', [delay({ to: '2026-11-27' })], '2026-12-11'],
    ['its drug delayed', [delay({ item: DOSE, to: '2026-11-28' })], '2026-12-12'],
    ['its drug recorded', [record(`${DOSE}@C1D1#1`, '2026-11-24 10:00')], '2026-12-08'],
    ['only premedication recorded', [record('dexamethasone@C1D1#1', '2026-11-22 23:30')], '2026-12-07'],
    ['delayed, then typed', [delay({ scope: 'cycle', to: '2026-11-26' }), actual(1, '2026-11-27')], '2026-12-11'],
    [
      'typed, and recorded earlier',
      [record(`${DOSE}@C1D1#1`, '2026-11-24 10:00'), actual(1, '2026-11-25')],
      '2026-12-09',
    ],
    [
      'typed, and recorded later: the later of both',
      [record(`${DOSE}@C1D1#1`, '2026-11-26 10:00'), actual(1, '2026-11-25')],
      '2026-12-10',
    ],
    [
      'delayed twice',
      [delay({ scope: 'cycle', to: '2026-11-26' }), delay({ id: 'change2', scope: 'cycle', to: '2026-11-30' })],
      '2026-12-14',
    ],
  ])('%s', (_, edits, second) => {
    const plan = examplePlan(HE072, ...edits)
    expect(day1Of(plan, 2)).toBe(second)
  })
  test('14 days each after a delay of the second, and only from there', () => {
    const plan = examplePlan(HE072, delay({ cycle: 2, scope: 'cycle', to: '2026-12-10' }))
    expect([1, 2, 3, 4].map((cycle) => day1Of(plan, cycle))).toEqual([
      '2026-11-23',
      '2026-12-10',
      '2026-12-24',
      '2027-01-07',
    ])
    expect(startOf(plan, `${DOSE}@C2D1#1`)).toBe('2026-12-10T10:00')
  })
  test('an unreadable actual day 1 is none, and nothing is counted from it', () => {
    const plan = examplePlan(HE072, actual(1, '25/11/2026'))
    expect([day1Of(plan, 1), day1Of(plan, 2)]).toEqual([null, null])
  })
})

describe('imaging every 6 weeks', () => {
  const imaging = (plan: ReturnType<typeof examplePlan>) =>
    plan.cycles.flatMap(({ number }) => assessmentsOf(plan, number, 'imaging'))
  test('is counted from the actual first day 1', () => {
    // 25 November and 42 days is 6 January
    expect(imaging(examplePlan(HE072, actual(1, '2026-11-25')))[0]).toBe('2027-01-06')
  })
  test('does not move with a later cycle', () => {
    // 23 November and 42 days is 4 January, where cycle 4 was due; and 84 is 15 February, which a course that ends four
    // days later (cycle 6 from 5 February, 14 days) reaches too
    const plain = examplePlan(HE072)
    const late = examplePlan(HE072, delay({ cycle: 4, scope: 'cycle', to: '2027-01-08' }))
    expect([day1Of(late, 4), day1Of(late, 5)]).toEqual(['2027-01-08', '2027-01-22'])
    expect(imaging(plain)).toEqual(['2027-01-04'])
    expect(imaging(late)).toEqual(['2027-01-04', '2027-02-15'])
  })
  test.each([
    ['delayed', [day1(4, '2027-01-04'), delay({ cycle: 4, scope: 'cycle', to: '2027-01-08' })]],
    ['typed four days late', [day1(4, '2027-01-08')]],
  ])('is not lost where the current cycle is %s: the plan before this one ended on its own date', (_, edits) => {
    const before = [actual(1, '2026-11-23'), day1(2, '2026-12-07'), day1(3, '2026-12-21')]
    const plan = examplePlan(HE072, ...before, current('4'), last('4'), ...edits)
    expect(day1Of(plan, 4)).toBe('2027-01-08')
    expect(imaging(plan)).toEqual(['2027-01-04'])
  })
})
