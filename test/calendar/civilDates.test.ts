import { describe, expect, test } from 'vitest'
import {
  addDays,
  type CivilDate,
  civilDate,
  dateParts,
  daysBetween,
  isWeekend,
  weekday,
  yearsBetween,
} from '../../src/quantities/civilDate.ts'
import { addMinutes, civilTimeText, clockMinutes, clockText, minutesBetween } from '../../src/quantities/civilTime.ts'

function day(text: string): CivilDate {
  const date = civilDate(text)
  if (date === null) throw new Error(`${text} is no date`)
  return date
}

describe('leap days', () => {
  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2028-02-29', 366, '2029-03-01'],
    ['2028-02-21', 14, '2028-03-06'],
    ['2100-02-28', 1, '2100-03-01'], // a century is no leap year
    ['2000-02-28', 1, '2000-02-29'], // but for every fourth
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to)
    expect(daysBetween(day(from), day(to))).toBe(days)
  })

  test.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2100-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['26-04-30', false],
    ['2026-4-30', false],
    ['2026-04-30T00:00', false],
  ])('%s names a day: %s', (text, real) => {
    expect(civilDate(text) !== null).toBe(real)
  })
})

describe('age in completed years', () => {
  test.each([
    ['2008-11-24', '2026-11-23', 17],
    ['2008-11-23', '2026-11-23', 18],
    ['2008-11-22', '2026-11-23', 18],
    ['2008-02-29', '2026-02-28', 17], // born on a leap day: a year older on 1 March of a common year
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-28', 19],
    ['2008-02-29', '2028-02-29', 20],
    ['1960-12-31', '2026-01-01', 65],
  ])('born %s is, on %s, %i', (born, on, age) => {
    expect(yearsBetween(day(born), day(on))).toBe(age)
  })
})

describe('year ends and weekdays', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-12-14', 28, '2027-01-11'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2027-12-31', 60, '2028-02-29'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to)
  })

  test.each([
    ['2026-11-23', 1],
    ['2026-11-27', 5],
    ['2026-11-28', 6],
    ['2026-11-29', 7],
    ['2028-02-29', 2],
    ['2027-01-01', 5],
  ])('%s is weekday %i (Monday is 1)', (text, expected) => {
    expect(weekday(day(text))).toBe(expected)
    expect(isWeekend(day(text))).toBe(expected > 5)
  })

  test('year, month and day of the month', () => {
    expect(dateParts(day('2027-01-09'))).toEqual({ year: 2027, month: 1, day: 9 })
  })
})

/** Days on which some zone's clocks change, or which Samoa skipped: every civil day has 24 hours all the same. */
describe.each([
  ['New York, forward', '2026-03-08'],
  ['Europe, forward', '2026-03-29'],
  ['Europe, back', '2026-10-25'],
  ['New York, back', '2026-11-01'],
  ['Sydney, forward', '2026-10-04'],
  ['Sydney, back', '2026-04-05'],
  ['New York, forward', '2027-03-14'],
  ['Europe, forward', '2027-03-28'],
  ['Europe, back', '2027-10-31'],
  ['New York, back', '2027-11-07'],
  ['Lord Howe, half an hour', '2027-04-04'],
  ['Samoa, the skipped day', '2011-12-30'],
])('%s on %s', (_, text) => {
  const date = day(text)

  test('has one day before and one after', () => {
    expect(daysBetween(addDays(date, -1), addDays(date, 1))).toBe(2)
    expect(addDays(addDays(date, -1), 1)).toBe(date)
  })

  test('a dose every 12 hours stays at its clock time', () => {
    const evening = { date: addDays(date, -1), minutes: 21 * 60 }
    const morning = addMinutes(evening, 12 * 60)
    expect(civilTimeText(morning)).toBe(`${text}T09:00`)
    expect(civilTimeText(addMinutes(morning, 12 * 60))).toBe(`${text}T21:00`)
    expect(minutesBetween(evening, addMinutes(morning, 12 * 60))).toBe(24 * 60)
  })

  test('an infusion over the hour that the clocks skip ends by the clock', () => {
    expect(civilTimeText(addMinutes({ date, minutes: 90 }, 90))).toBe(`${text}T03:00`)
  })
})

describe('clock times', () => {
  test.each([
    ['00:00', 0],
    ['09:05', 545],
    ['23:59', 1439],
    ['24:00', null],
    ['9:05', null],
    ['09:60', null],
    ['0905', null],
    ['', null],
  ])('"%s" is %s minutes after midnight', (text, minutes) => {
    expect(clockMinutes(text)).toBe(minutes)
    expect(minutes === null ? text : clockText(minutes)).toBe(text)
  })

  test.each([
    [-30, '2026-12-31T23:40'],
    [0, '2027-01-01T00:10'],
    [1429, '2027-01-01T23:59'],
    [1430, '2027-01-02T00:00'],
    [-1450, '2026-12-31T00:00'],
  ])('00:10 on 1 January and %i minutes is %s', (minutes, expected) => {
    expect(civilTimeText(addMinutes({ date: day('2027-01-01'), minutes: 10 }, minutes))).toBe(expected)
  })
})
