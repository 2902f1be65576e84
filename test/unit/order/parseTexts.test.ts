import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDateText } from '../../../src/order/parseDateText.ts'
import { parseDurationText } from '../../../src/order/parseDurationText.ts'
import { parseNameText } from '../../../src/order/parseNameText.ts'
import { parseTimeText } from '../../../src/order/parseTimeText.ts'
import { parseWholeNumber } from '../../../src/order/parseWholeNumber.ts'

describe('a date as typed', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    [' 2026-11-23 ', '2026-11-23'],
    ['２０２６－１１－２３', '2026-11-23'],
    ['2028-02-29', '2028-02-29'],
    ['1900-01-01', '1900-01-01'],
    ['2199-12-31', '2199-12-31'],
  ])('%j is %s', (text, date) => {
    expect(parseDateText(text)).toEqual({ state: 'entered', text: date, value: date })
  })

  it.each([
    ['03/04/2026', 'notADate'],
    ['2026/11/23', 'notADate'],
    ['23-11-2026', 'notADate'],
    ['2026-1-2', 'notADate'],
    ['20261123', 'notADate'],
    ['2026年11月23日', 'notADate'],
    ['2026-11-23T00:00', 'notADate'],
    ['today', 'notADate'],
    ['2026-02-29', 'noSuchDate'],
    ['2026-02-30', 'noSuchDate'],
    ['2026-04-31', 'noSuchDate'],
    ['2026-13-01', 'noSuchDate'],
    ['2026-00-10', 'noSuchDate'],
    ['2026-01-00', 'noSuchDate'],
    ['1899-12-31', 'outOfRange'],
    ['2200-01-01', 'outOfRange'],
    ['0026-11-23', 'outOfRange'],
  ])('%j is refused: %s', (text, fault) => {
    expect(parseDateText(text)).toEqual({ state: 'invalid', text, fault })
  })

  it('is missing when empty', () => {
    expect(parseDateText('  ')).toEqual({ state: 'missing' })
  })
})

describe('a clock time as typed', () => {
  it.each([
    ['00:00', 0, '00:00'],
    ['08:30', 510, '08:30'],
    ['23:59', 1439, '23:59'],
    ['０８：３０', 510, '08:30'],
    [' 08:30 ', 510, '08:30'],
    ['8:30', 510, '08:30'],
  ])('%j is %i minutes after midnight', (text, value, echo) => {
    expect(parseTimeText(text)).toEqual({ state: 'entered', text: echo, value })
  })

  it.each(['24:00', '08.30', '0830', '08:60', '8am', '08:30:00', '-8:30'])('%j is refused', (text) => {
    expect(parseTimeText(text)).toEqual({ state: 'invalid', text, fault: 'notATime' })
  })

  it('is missing when empty', () => {
    expect(parseTimeText('')).toEqual({ state: 'missing' })
  })
})

describe('an infusion time as typed, in hours', () => {
  it.each([
    ['3', 180, '3'],
    ['1.5', 90, '1.5'],
    ['1,5', 90, '1.5'],
    ['０．５', 30, '0.5'],
    ['0.05', 3, '0.05'],
    ['24', 1440, '24'],
    ['1:20', 80, '1:20'],
    ['0：20', 20, '0:20'],
    ['24:00', 1440, '24:00'],
  ])('%j h is %i minutes', (text, value, echo) => {
    expect(parseDurationText(text)).toEqual({ state: 'entered', text: echo, value })
  })

  it.each([
    ['0', 'zero'],
    ['24.05', 'outOfRange'],
    ['25', 'outOfRange'],
    ['0.333', 'outOfRange'],
    ['0.01', 'outOfRange'],
    ['90 min', 'notANumber'],
    ['1:60', 'notANumber'],
    ['0:00', 'zero'],
    ['24:01', 'outOfRange'],
    ['-3', 'sign'],
  ])('%j is refused: %s', (text, fault) => {
    expect(parseDurationText(text)).toEqual({ state: 'invalid', text, fault })
  })

  it('is missing when empty: the rate stays blank, nothing is assumed', () => {
    expect(parseDurationText('')).toEqual({ state: 'missing' })
  })
})

describe('a whole number as typed', () => {
  it.each([
    ['1', 1],
    ['99', 99],
    ['１２', 12],
    ['07', 7],
  ])('%j is cycle %i', (text, value) => {
    expect(parseWholeNumber(text, 1, 99)).toEqual({ state: 'entered', text: String(value), value })
  })

  it.each([
    ['0', 'outOfRange'],
    ['100', 'outOfRange'],
    ['1.5', 'notWhole'],
    ['2.0', 'notWhole'],
    ['1,5', 'notWhole'],
    ['1,000', 'thousandsSeparator'],
    ['-1', 'sign'],
    ['1e1', 'exponent'],
    ['two', 'notANumber'],
  ])('%j is refused: %s', (text, fault) => {
    expect(parseWholeNumber(text, 1, 99)).toEqual({ state: 'invalid', text, fault })
  })

  it('lets a zero stand where the scale begins with it', () => {
    expect(parseWholeNumber('0', 0, 5)).toEqual({ state: 'entered', text: '0', value: 0 })
  })

  it('is missing when empty', () => {
    expect(parseWholeNumber(' ', 0, 5)).toEqual({ state: 'missing' })
  })
})

describe('a name as typed', () => {
  it.each(['TEST', '测试', "O'Test-Тест", 'TEST <b>bold</b>', 'ＴＥＳＴ', 'Te\u0301st', 'x'.repeat(120)])(
    '%j stays as it is',
    (text) => {
      expect(parseNameText(` ${text} `)).toEqual({ state: 'entered', text, value: text })
    },
  )

  it.each(['TE\nST', 'TE\u0000ST', 'TE\u202EST', 'TE\u2028ST', 'TE\u200FST', 'TE\uD800ST', 'TE\u200BST', 'TE\u3164ST'])(
    '%j is refused: paper could show another name',
    (text) => {
      const entry = parseNameText(text)
      expect(entry).toEqual({ state: 'invalid', text: 'TE\uFFFDST', fault: 'unprintable' })
    },
  )

  it('is refused beyond 120 characters and missing when blank', () => {
    expect(parseNameText('x'.repeat(121))).toMatchObject({ state: 'invalid', fault: 'tooLong' })
    expect(parseNameText(' \u3000 ')).toEqual({ state: 'missing' })
  })
})

describe('any text at all', () => {
  const parsers = {
    parseDateText,
    parseTimeText,
    parseDurationText,
    parseNameText,
    parseCycle: (text: string) => parseWholeNumber(text, 1, 99),
  }
  const typed = fc.oneof(
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789０２:：-－.,')), maxLength: 10 }),
    fc.string({ unit: 'binary', maxLength: 140 }),
    fc.constantFrom('08:30', '２３：５９', '1,50', '007', '２０２８－０２－２９', '24.0', ' TEST '),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  )

  it.each(Object.entries(parsers))('%s reads its own echo as the same value and never fails', (_, parse) => {
    fc.assert(
      fc.property(typed, (text) => {
        const first = parse(text)
        expect(first.state === 'entered' ? parse(first.text) : first).toEqual(first)
        expect(first.state === 'invalid' ? Array.from(first.text).length : 0).toBeLessThanOrEqual(120)
      }),
      { numRuns: 2000 },
    )
  })
})
