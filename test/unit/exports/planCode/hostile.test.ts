import { deflateSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { toBase32 } from '../../../../src/exports/planCode/base32.ts'
import { packContent } from '../../../../src/exports/planCode/codeBytes.ts'
import { linesOf } from '../../../../src/exports/planCode/codeLines.ts'
import { sha256Hex } from '../../../../src/quantities/sha256Hex.ts'
import { exampleOrder } from '../../../examples/exampleOrder.ts'
import { codeOf, contentOf, faultOf, forged } from './page.ts'

const code = codeOf(exampleOrder('bha-induction'))
const NOT_A_CODE = { fault: 'notACode' }

/** Bytes as a code whose lines and checksum are right. */
function sealed(...bytes: readonly number[]): string {
  const sum = sha256Hex(toBase32(Uint8Array.from(bytes))).slice(0, 8)
  const all = [...bytes, ...(sum.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))]
  return linesOf(toBase32(Uint8Array.from(all))).join('\n')
}

const HEAD = [1, ...Array.from({ length: 12 }, () => 0)]

describe('codes that nobody printed', () => {
  test.each([
    ['another dose unit than there is', '"mg":1'],
    ['a name', '"name":"ZZ"'],
    ['a reason in words', '"reason":"ZZ"'],
    ['the prototype of an object', '"__proto__":{"age":1}'],
    ['the constructor of an object', '"constructor":{"age":1}'],
  ])('%s is no part of a code', (_, member) => {
    expect(faultOf(forged(code, (text) => text.replace('{"age"', `{${member},"age"`)))).toEqual(NOT_A_CODE)
  })

  test.each([
    ['an age of 1000', (text: string) => text.replace('"age":47', '"age":1000')],
    ['an age that is no whole number', (text: string) => text.replace('"age":47', '"age":47.5')],
    ['a height in words', (text: string) => text.replace('"170"', '"Smith"')],
    ['an amount that is no number', (text: string) => text.replace(':2.3', ':2.3e3')],
    ['a negative amount', (text: string) => text.replace(':2.3', ':-2.3')],
    ['days that run backwards', (text: string) => text.replace('1~5:7', '5~1:7')],
    ['a day told twice', (text: string) => text.replace('1~5:7', '1~5:7;5:8')],
    ['a key told twice', (text: string) => text.replace('{"age":47', '{"age":46,"age":47')],
    ['spaces', (text: string) => text.replace('"age":47', '"age": 47')],
    [
      'a measurement that a cycle refers to and that is not there',
      (text: string) => text.replace('"choices"', '"cycles":[{"body":7,"n":1,"on":0}],"choices"'),
    ],
    ['two regimens', (text: string) => text.replace('1.1.0', '1.1.0 1.1.0')],
    ['more doses than any course has', (text: string) => text.replace('[1,1,{', '[1,99,{').replace('1~5:7', '1~99:7')],
    ['nothing', () => ''],
    ['a list', () => '[]'],
    ['nested without an end', () => '['.repeat(5000)],
  ])('%s is refused', (_, change) => {
    const other = forged(code, change)
    expect(contentOf(other).text).not.toBe(contentOf(code).text)
    expect(faultOf(other)).toEqual(NOT_A_CODE)
  })

  test('a code of a form to come says that it is one', () => {
    expect(faultOf(sealed(2, ...HEAD.slice(1), 3, 0))).toEqual({ fault: 'versionUnknown' })
    expect(faultOf(sealed(0, ...HEAD.slice(1), 3, 0))).toEqual({ fault: 'versionUnknown' })
  })

  test('bytes that are no deflate, or no text, are refused', () => {
    expect(faultOf(sealed(...HEAD, 255, 255, 255))).toEqual(NOT_A_CODE)
    expect(faultOf(sealed(...HEAD, ...deflateSync(Uint8Array.of(0xff, 0xfe))))).toEqual(NOT_A_CODE)
    expect(faultOf(sealed(...HEAD))).toEqual(NOT_A_CODE)
    expect(faultOf(sealed(1))).toEqual(NOT_A_CODE)
  })

  test('a few bytes that inflate to a megabyte are refused before they fill the memory', () => {
    const bomb = deflateSync(new Uint8Array(2 ** 20), { level: 9 })
    expect(bomb.length).toBeLessThan(1200)
    expect(faultOf(sealed(...HEAD, ...bomb))).toEqual(NOT_A_CODE)
    // just below and just at the limit of 16 kB, as a text that would else be no JSON
    const spaces = (length: number): string =>
      linesOf(packContent({ ...contentOf(code), text: `${contentOf(code).text}${' '.repeat(length)}` })).join('\n')
    expect(faultOf(spaces(15_000))).toEqual(NOT_A_CODE)
    expect(faultOf(spaces(20_000))).toEqual(NOT_A_CODE)
  })

  test('a book is refused before it is read', () => {
    expect(faultOf('A'.repeat(6001))).toEqual({ fault: 'tooLong' })
  })

  test('one in which only the checksum is wrong is refused', () => {
    const { text, regimenHash, policyHash } = contentOf(code)
    const right = packContent({ text, regimenHash, policyHash })
    const wrong = right.slice(0, -2) + (right.endsWith('0') ? '1G' : '00')
    expect(['checksum', 'notACode']).toContain(faultOf(linesOf(wrong).join('\n'))?.fault)
  })
})
