import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText } from '../../../src/exports/csvText.ts'

const read = (text: string): string[][] => parse(text, { bom: true, relax_column_count: false }) as string[][]
const cell = (text: string): string => read(csvText([[text, 'end']]))[0]?.[0] ?? ''

describe('a table as CSV', () => {
  test('begins with the mark of UTF-8 and ends every line with CRLF', () => {
    const bytes = Buffer.from(
      csvText([
        ['药品', 'b'],
        ['1', '2'],
      ]),
    )
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString('utf8').slice(1)).toBe('药品,b\r\n1,2\r\n')
  })

  test('keeps commas, quotes and line breaks inside their cell', () => {
    const row = ['a, b', 'say "no"', 'two\r\nlines', ' room ', '']
    expect(read(csvText([row]))).toEqual([row])
  })

  test('reads back as it was written, whatever the text, but for the apostrophe before a formula', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const back = read(csvText(rows)).map((row) => row.map((each) => each.replace(/^'/, '')))
        expect(back).toEqual(rows.map((row) => row.map((each) => each.replace(/^'/, ''))))
      }),
    )
  })
})

describe('what a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    ' =1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '\u3000＝1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '\t=1',
    '\r=1',
    '\n=1',
    '\tx',
    "=cmd|' /C calc'!A0",
    '-',
    '+86',
    '--1',
    '-1.2.3',
  ])('%j is made text', (text) => {
    expect(cell(text)).toBe(`'${text}`)
  })

  test.each(['-1', '0', '12.5', '-0.1', '4200', '2026-11-23', 'a-b', '100%', '12:30'])(
    '%s is left as it is',
    (text) => {
      expect(cell(text)).toBe(text)
    },
  )
})
