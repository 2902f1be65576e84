import { describe, expect, test } from 'vitest'
import { examplePlan } from '../../examples/examplePlan.ts'
import { actual, assessmentsOf, BHA, datesOf, day1, delay, HE072, MAC, record, start, startOf } from './acts.ts'

// BHA from Monday 23 November 2026: days 1 to 5 on 23, 24, 25, 26, 27. Bortezomib 08:00 on days 1 and 4,
// homoharringtonine 2 h later for 4 h, cytarabine after it; on the other days homoharringtonine at 10:00.
describe('a day that is moved', () => {
  test('alone takes no other day with it', () => {
    const plan = examplePlan(BHA, delay({ day: 3, to: '2026-11-28' }))
    expect(datesOf(plan)).toEqual(['2026-11-23', '2026-11-24', '2026-11-28', '2026-11-26', '2026-11-27'])
    expect(startOf(plan, 'homoharringtonine@C1D3#1')).toBe('2026-11-28T10:00')
    expect(startOf(plan, 'cytarabine@C1D3#1')).toBe('2026-11-28T14:00')
  })
  test('with those that follow moves them by as many days', () => {
    const plan = examplePlan(BHA, delay({ day: 3, scope: 'following', to: '2026-11-27' }))
    expect(datesOf(plan)).toEqual(['2026-11-23', '2026-11-24', '2026-11-27', '2026-11-28', '2026-11-29'])
    expect(startOf(plan, 'bortezomib@C1D4#1')).toBe('2026-11-28T08:00')
  })
  test('twice: the second move counts from where the first had put the day', () => {
    const plan = examplePlan(
      BHA,
      delay({ day: 3, scope: 'following', to: '2026-11-27' }), // two days: 3, 4, 5 on 27, 28, 29
      delay({ id: 'change2', day: 4, scope: 'following', to: '2026-11-29' }), // one more: 4, 5 on 29, 30
      delay({ id: 'change3', day: 5, to: '2026-12-01' }),
    )
    expect(datesOf(plan)).toEqual(['2026-11-23', '2026-11-24', '2026-11-27', '2026-11-29', '2026-12-01'])
  })
  test('and moved again with the days after: the same day, the later date', () => {
    const plan = examplePlan(
      BHA,
      delay({ day: 3, to: '2026-11-26' }),
      delay({ id: 'change2', day: 3, scope: 'following', to: '2026-11-27' }), // one day more for 3; 4 and 5 one day
    )
    expect(datesOf(plan)).toEqual(['2026-11-23', '2026-11-24', '2026-11-27', '2026-11-27', '2026-11-28'])
  })
  test.each([
    [
      'over 29 February of a leap year',
      '2028-02-26',
      '2028-03-01',
      ['2028-02-26', '2028-02-27', '2028-03-01', '2028-03-02', '2028-03-03'],
    ],
    [
      'from 28 February of a common year',
      '2027-02-26',
      '2027-03-01',
      ['2027-02-26', '2027-02-27', '2027-03-01', '2027-03-02', '2027-03-03'],
    ],
    [
      'over the day the clocks go forward',
      '2027-03-26',
      '2027-03-29',
      ['2027-03-26', '2027-03-27', '2027-03-29', '2027-03-30', '2027-03-31'],
    ],
    [
      'over the day the clocks go back',
      '2026-10-24',
      '2026-10-27',
      ['2026-10-24', '2026-10-25', '2026-10-27', '2026-10-28', '2026-10-29'],
    ],
    [
      'over the turn of the year',
      '2026-12-29',
      '2027-01-01',
      ['2026-12-29', '2026-12-30', '2027-01-01', '2027-01-02', '2027-01-03'],
    ],
  ])('%s keeps its hours and is counted by the calendar', (_, first, to, dates) => {
    const plan = examplePlan(BHA, day1(1, first), delay({ day: 3, scope: 'following', to }))
    expect(datesOf(plan)).toEqual(dates)
    expect(startOf(plan, 'bortezomib@C1D4#1')).toBe(`${dates[3] ?? ''}T08:00`)
  })
  test('moves the premedication and the visit of that day; imaging stays', () => {
    const plan = examplePlan(HE072, delay({ day: 1, to: '2026-11-25' }))
    expect(startOf(plan, 'irinotecan-liposome@C1D1#1')).toBe('2026-11-25T10:00')
    expect(startOf(plan, 'dexamethasone@C1D1#1')).toBe('2026-11-25T09:30')
    expect(assessmentsOf(plan, 1, 'safetyVisit')).toEqual(['2026-11-25', '2026-11-30', '2026-12-06'])
  })
  test('leaves a window alone: it counts from day 1', () => {
    const plan = examplePlan(BHA, delay({ day: 2, scope: 'following', to: '2026-11-30' }))
    expect(assessmentsOf(plan, 1, 'marrow')).toEqual(['2026-12-13'])
  })
})

describe('one drug that is moved', () => {
  test('takes with it what is timed by it, on that day only', () => {
    const plan = examplePlan(BHA, delay({ item: 'bortezomib', day: 4, to: '2026-11-26', time: '16:00' }))
    expect(startOf(plan, 'bortezomib@C1D4#1')).toBe('2026-11-26T16:00')
    expect(startOf(plan, 'homoharringtonine@C1D4#1')).toBe('2026-11-26T18:00')
    expect(startOf(plan, 'cytarabine@C1D4#1')).toBe('2026-11-26T22:00')
    expect(startOf(plan, 'homoharringtonine@C1D5#1')).toBe('2026-11-27T10:00')
    expect(startOf(plan, 'bortezomib@C1D1#1')).toBe('2026-11-23T08:00')
  })
  test('keeps its hour where only a date was typed', () => {
    const plan = examplePlan(BHA, delay({ item: 'cytarabine', day: 5, to: '2026-11-28' }))
    expect(startOf(plan, 'cytarabine@C1D5#1')).toBe('2026-11-28T14:00')
    expect(startOf(plan, 'homoharringtonine@C1D5#1')).toBe('2026-11-27T10:00')
  })
  test('keeps the hour it has after what it is timed by was moved itself', () => {
    const plan = examplePlan(
      BHA,
      delay({ item: 'homoharringtonine', day: 4, to: '2026-11-26', time: '12:00' }),
      delay({ id: 'change2', item: 'cytarabine', day: 4, to: '2026-11-27' }),
    )
    expect(startOf(plan, 'cytarabine@C1D4#1')).toBe('2026-11-27T16:00')
  })
  test('stands where it was moved last, and moves on with its day', () => {
    const twice = [
      delay({ item: 'bortezomib', day: 4, to: '2026-11-26', time: '16:00' }),
      delay({ id: 'change2', item: 'bortezomib', day: 4, to: '2026-11-26', time: '17:00' }),
    ]
    expect(startOf(examplePlan(BHA, ...twice), 'bortezomib@C1D4#1')).toBe('2026-11-26T17:00')
    const on = delay({ id: 'change3', day: 4, scope: 'following', to: '2026-11-28' }) // two days
    expect(startOf(examplePlan(BHA, ...twice, on), 'bortezomib@C1D4#1')).toBe('2026-11-28T17:00')
  })
  test('the first of two doses takes the second with it; the second goes alone', () => {
    // 14:00 and 12 h later, 02:00
    const first = examplePlan(MAC, delay({ item: 'cytarabine', day: 3, to: '2026-11-25', time: '18:00' }))
    expect(startOf(first, 'cytarabine@C1D3#2')).toBe('2026-11-26T06:00')
    const second = examplePlan(MAC, delay({ item: 'cytarabine', day: 3, dose: 2, to: '2026-11-26', time: '05:00' }))
    expect(startOf(second, 'cytarabine@C1D3#1')).toBe('2026-11-25T14:00')
    expect(startOf(second, 'cytarabine@C1D3#2')).toBe('2026-11-26T05:00')
    const sameHour = examplePlan(MAC, delay({ item: 'cytarabine', day: 7, dose: 2, to: '2026-12-01' }))
    expect(startOf(sameHour, 'cytarabine@C1D7#2')).toBe('2026-12-01T02:00')
  })
})

describe('what was recorded', () => {
  test('stands at its time whatever moves, and what is timed by it follows', () => {
    const given = record('bortezomib@C1D4#1', '2026-11-26 09:10')
    const moved = [delay({ day: 4, scope: 'following', to: '2026-11-28' }), start('bortezomibDays', '12:00')]
    const plan = examplePlan(BHA, given, ...moved)
    expect(startOf(plan, 'bortezomib@C1D4#1')).toBe('2026-11-26T09:10')
    expect(startOf(plan, 'homoharringtonine@C1D4#1')).toBe('2026-11-26T11:10')
    expect(startOf(plan, 'homoharringtonine@C1D5#1')).toBe('2026-11-29T10:00')
  })
  test('a first dose recorded late puts the second 12 h after it', () => {
    const plan = examplePlan(MAC, record('cytarabine@C1D1#1', '2026-11-23 15:20'))
    expect(startOf(plan, 'cytarabine@C1D1#2')).toBe('2026-11-24T03:20')
  })
})

describe('a move made before the whole cycle was moved', () => {
  const holiday = delay({ day: 4, to: '2026-11-27' }) // from 26 November, a day
  const week = delay({ id: 'change2', scope: 'cycle', to: '2026-11-30' })
  test('moves on with the cycle', () => {
    // days 1 to 5 on 30 November to 4 December; day 4, the 3rd, one day later
    const dates = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-04', '2026-12-04']
    expect(datesOf(examplePlan(BHA, holiday, week))).toEqual(dates)
  })
  test('of one drug, too', () => {
    const plan = examplePlan(BHA, delay({ item: 'bortezomib', day: 4, to: '2026-11-26', time: '16:00' }), week)
    expect(startOf(plan, 'bortezomib@C1D4#1')).toBe('2026-12-03T16:00')
  })
  test('made after it, the date is the one that was typed', () => {
    const later = delay({ id: 'change3', day: 4, to: '2026-12-05' })
    expect(datesOf(examplePlan(BHA, week, later))[3]).toBe('2026-12-05')
    expect(datesOf(examplePlan(BHA, week, actual(1, '2026-12-01'), later))[3]).toBe('2026-12-05')
  })
})
