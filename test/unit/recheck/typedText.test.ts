import { describe, expect, test } from 'vitest'
import { clockText, dateText, typedDate, yearsBetween } from '../../../src/recheck/civil.ts'
import { decimalText } from '../../../src/recheck/rational.ts'
import { type Typed, typedDecimal, typedDuration, typedTime, typedWhole } from '../../../src/recheck/typedText.ts'

const said = <T>(typed: Typed<T>, text: (value: T) => string): string =>
  typed.is === 'read' ? text(typed.value) : typed.is

describe('decimals as typed', () => {
  test.each([
    ['70.5', '70.5'],
    ['70,5', '70.5'],
    ['１６８', '168'],
    ['７０，５', '70.5'],
    [' 65 ', '65'],
    ['0070.50', '70.5'],
    ['', 'blank'],
    ['\u3000', 'blank'],
    ['1,234', 'bad'],
    ['1.234,5', 'bad'],
    ['1e3', 'bad'],
    ['-65', 'bad'],
    ['0', 'bad'],
    ['0.000', 'bad'],
    ['.5', 'bad'],
    ['5.', 'bad'],
    ['65.1234', 'bad'],
    ['1234567', 'bad'],
    ['1²', 'bad'],
    ['½', 'bad'],
    ['६५', 'bad'],
    ['65 kg', 'bad'],
  ])('%j is %s', (text, expected) => {
    expect(said(typedDecimal(text), decimalText)).toBe(expected)
  })

  test('an area may have four decimals', () => {
    expect(said(typedDecimal('1.7520', 4n), decimalText)).toBe('1.752')
  })
})

describe('numbers, times, durations and dates as typed', () => {
  test.each([
    ['3', '3'],
    ['2.0', 'bad'],
    ['100', 'bad'],
    ['0', 'bad'],
  ])('a cycle number %j is %s', (text, expected) => {
    expect(said(typedWhole(text, 1n, 99n), String)).toBe(expected)
  })

  test.each([
    ['9:05', '09:05'],
    ['０９：０５', '09:05'],
    ['24:00', 'bad'],
    ['0900', 'bad'],
    ['9.30', 'bad'],
  ])('a time %j is %s', (text, expected) => {
    expect(said(typedTime(text), clockText)).toBe(expected)
  })

  test.each([
    ['1.5', '90'],
    ['1:20', '80'],
    ['0,75', '45'],
    ['24', '1440'],
    ['24:01', 'bad'],
    ['0:00', 'bad'],
    ['0.333', 'bad'],
  ])('an infusion time %j is %s minutes', (text, expected) => {
    expect(said(typedDuration(text), String)).toBe(expected)
  })

  test.each([
    ['2028-02-29', '2028-02-29'],
    ['２０２６－１１－２３', '2026-11-23'],
    ['2026-02-29', 'bad'],
    ['2026-13-01', 'bad'],
    ['0026-11-23', 'bad'],
    ['23.11.2026', 'bad'],
  ])('a date %j is %s', (text, expected) => {
    expect(said(typedDate(text), dateText)).toBe(expected)
  })

  test('every day of three centuries is the day after the one before', () => {
    const first = typedDate('1900-01-01')
    if (first.is !== 'read') throw new Error('no first day')
    const wrong: string[] = []
    for (let day = 0; day < 109_572; day += 1) {
      const expected = new Date(Date.UTC(1900, 0, 1 + day)).toISOString().slice(0, 10)
      if (dateText(first.value + BigInt(day)) !== expected) wrong.push(expected)
    }
    expect(wrong).toEqual([])
  })

  test.each([
    ['1980-11-23', '2026-11-22', 45n],
    ['1980-11-23', '2026-11-23', 46n],
    ['2008-02-29', '2026-02-28', 17n],
    ['2008-02-29', '2026-03-01', 18n],
  ])('born on %s, on %s: %s years', (birth, on, years) => {
    const [a, b] = [typedDate(birth), typedDate(on)]
    expect(a.is === 'read' && b.is === 'read' && yearsBetween(a.value, b.value)).toBe(years)
  })
})
