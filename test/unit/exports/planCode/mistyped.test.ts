import { describe, expect, test } from 'vitest'
import { ALPHABET, fromBase32, toBase32 } from '../../../../src/exports/planCode/base32.ts'
import { groupsOf, linesOf, readLines } from '../../../../src/exports/planCode/codeLines.ts'
import { exampleOrder } from '../../../examples/exampleOrder.ts'
import { codeOf, faultOf, printedOf } from './page.ts'

const code = codeOf(exampleOrder('bha-induction'))
const lines = code.split('\n')
const joined = lines.join('')

/** The line, counted from 1, that a character of the joined code stands in. */
const lineOf = (place: number): number => 1 + (place - (place % 60)) / 60

describe('base 32', () => {
  test('RFC-like vectors worked by hand', () => {
    // 0xFF = 11111 111(00): Z and 11100 = 28 = W; 0x00 = 00000 000(00); 'A' = 0x41 = 01000 001(00): 8 and 4
    expect(toBase32(Uint8Array.of(0xff))).toBe('ZW')
    expect(toBase32(Uint8Array.of(0))).toBe('00')
    expect(toBase32(Uint8Array.of(0x41))).toBe('84')
    // five bytes are eight symbols: 01 02 03 04 05 = 00000 00100 00001 00000 00110 00001 00000 00101
    expect(toBase32(Uint8Array.of(1, 2, 3, 4, 5))).toBe('04106105')
    expect(fromBase32('04106105')).toEqual(Uint8Array.of(1, 2, 3, 4, 5))
  })

  test('what toBase32 does not write is not read: other letters, bits to spare, a symbol too many', () => {
    expect(fromBase32('ZX')).toBeNull() // the two bits left over are not zero
    expect(fromBase32('0')).toBeNull() // five bits are no byte
    expect(fromBase32('000')).toBeNull()
    expect(fromBase32('U0')).toBeNull()
  })
})

describe('a code typed by hand', () => {
  test('every change of one character is refused, in its line', () => {
    for (let place = 0; place < joined.length; place += 1)
      for (const other of ALPHABET) {
        if (other === joined.charAt(place)) continue
        const read = readLines(joined.slice(0, place) + other + joined.slice(place + 1))
        expect(read).toEqual({ ok: false, fault: 'check', line: lineOf(place) })
      }
  })

  test('every swap of two neighbours is refused, in its line', () => {
    for (let place = 0; place < joined.length - 1; place += 1) {
      const [a, b] = [joined.charAt(place), joined.charAt(place + 1)]
      if (a === b) continue
      const read = readLines(joined.slice(0, place) + b + a + joined.slice(place + 2))
      expect(read).toMatchObject({ ok: false, fault: 'check', line: lineOf(place) })
    }
  })

  test('two lines in each other’s place are refused', () => {
    const [first = '', second = '', ...rest] = lines
    expect(faultOf([second, first, ...rest].join('\n'))).toEqual({ fault: 'check', line: 1 })
  })

  test('a character too few or too many is told of the line it is in, not of those after it', () => {
    const [first = '', second = '', ...rest] = lines
    expect(faultOf([first, second.slice(1), ...rest].join('\n'))).toEqual({
      fault: 'count',
      line: 2,
      count: 59,
      of: 60,
    })
    expect(faultOf([first, `${second}A`, ...rest].join('\n'))).toEqual({ fault: 'count', line: 2, count: 61, of: 60 })
  })

  test('a code that is not complete says so', () => {
    expect(faultOf(lines.slice(0, -1).join('\n'))).toEqual({ fault: 'linesMissing' })
    expect(faultOf(code.slice(0, -1))).toEqual({ fault: 'check', line: lines.length })
    expect(faultOf(' \n ')).toEqual({ fault: 'empty' })
    expect(faultOf('')).toEqual({ fault: 'empty' })
  })

  test('a character that no code has is named with its line', () => {
    const [first = '', second = '', ...rest] = lines
    expect(faultOf([first, `U${second.slice(1)}`, ...rest].join('\n'))).toEqual({
      fault: 'character',
      line: 2,
      character: 'U',
    })
  })

  test('small letters, groups, hyphens, full-width letters and I, L, O are taken', () => {
    const printed = printedOf(code)
    expect(printedOf(lines.map(groupsOf).join('\n'))).toEqual(printed)
    expect(printedOf(joined.toLowerCase())).toEqual(printed)
    expect(printedOf(lines.map((line) => groupsOf(line).replaceAll(' ', '-')).join('\r\n'))).toEqual(printed)
    const wide = joined.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    expect(printedOf(wide)).toEqual(printed)
    expect(printedOf(joined.replaceAll('1', 'l').replaceAll('0', 'o'))).toEqual(printed)
    expect(printedOf(joined.replaceAll('1', 'I').replaceAll('0', 'O'))).toEqual(printed)
  })
})

describe('codes of other regimens', () => {
  test.each(['he072-q2w', 'mac-mitoxantrone-liposome', 'flag-ida-nz', 'dac-cag-20'])(
    '%s: one character in seven changed to another is refused',
    (id) => {
      const own = codeOf(exampleOrder(id)).replaceAll('\n', '')
      for (let place = 0; place < own.length; place += 7) {
        const other = own.charAt(place) === '7' ? '8' : '7'
        expect(faultOf(own.slice(0, place) + other + own.slice(place + 1))).toEqual({
          fault: 'check',
          line: lineOf(place),
        })
      }
    },
  )

  test('the first line of one and the rest of another are no code', () => {
    const [first = ''] = lines
    const [, ...rest] = codeOf(exampleOrder('bha-induction', { kind: 'setDay1', cycle: 1, text: '2026-11-24' })).split(
      '\n',
    )
    expect(rest).toHaveLength(lines.length - 1)
    expect(faultOf([first, ...rest].join('\n'))).toEqual({ fault: 'checksum' })
  })

  test('a line proves itself and its place', () => {
    const [first = '', second = ''] = linesOf('0'.repeat(116))
    expect(first.slice(0, 58)).toBe(second.slice(0, 58))
    expect(first).not.toBe(second)
  })
})
