import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWidth } from '../../../src/order/foldWidth.ts'
import { parseDecimalText } from '../../../src/order/parseDecimalText.ts'
import { decimalText } from '../../../src/quantities/decimal.ts'

describe('a weight or a height as typed', () => {
  it.each([
    ['70', '70'],
    ['70.5', '70.5'],
    ['70,5', '70.5'],
    ['70,55', '70.55'],
    [' 70.5 ', '70.5'],
    ['\u300070.5\u3000', '70.5'],
    ['７０．５', '70.5'],
    ['１２，５', '12.5'],
    ['70.50', '70.5'],
    ['70,50', '70.5'],
    ['070', '70'],
    ['0.5', '0.5'],
    ['0,05', '0.05'],
    ['1.234', '1.234'],
    ['65.500', '65.5'],
    ['999999.999', '999999.999'],
    ['100', '100'],
  ])('%j is read as %s and echoed so', (text, value) => {
    const entry = parseDecimalText(text)
    expect(entry.state).toBe('entered')
    if (entry.state !== 'entered') return
    expect(entry.text).toBe(value)
    expect(decimalText(entry.value)).toBe(value)
  })

  it.each([
    ['1,234', 'thousandsSeparator'],
    ['1，234', 'thousandsSeparator'],
    ['1,234.5', 'thousandsSeparator'],
    ['1,234,567', 'thousandsSeparator'],
    ['1.234,5', 'thousandsSeparator'],
    ['1 234', 'thousandsSeparator'],
    ["1'234", 'thousandsSeparator'],
    ['1,2345', 'thousandsSeparator'],
    ['1.2.3', 'manyPoints'],
    ['1,2,3', 'manyPoints'],
    ['1.234.567', 'manyPoints'],
    ['1e3', 'exponent'],
    ['1E3', 'exponent'],
    ['1.5e-3', 'exponent'],
    ['１ｅ３', 'exponent'],
    ['-5', 'sign'],
    ['+5', 'sign'],
    ['－5', 'sign'],
    ['\u22125', 'sign'],
    ['-', 'sign'],
    ['0', 'zero'],
    ['0.0', 'zero'],
    ['0,00', 'zero'],
    ['000', 'zero'],
    ['0.1234', 'tooManyDigits'],
    ['70.5000', 'tooManyDigits'],
    ['1000000', 'tooManyDigits'],
    ['1234567.5', 'tooManyDigits'],
    ['.5', 'notANumber'],
    [',5', 'notANumber'],
    ['5.', 'notANumber'],
    ['5,', 'notANumber'],
    ['70kg', 'notANumber'],
    ['70 kg', 'notANumber'],
    ['7 0', 'notANumber'],
    ['七十', 'notANumber'],
    ['٧٠', 'notANumber'],
    ['1²', 'notANumber'],
    ['70½', 'notANumber'],
    ['⑦', 'notANumber'],
    ['70。5', 'notANumber'],
    ['7\u200B0', 'notANumber'],
    ['70\n5', 'notANumber'],
    ['0x46', 'notANumber'],
    ['NaN', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['70..5', 'notANumber'],
    ['1'.repeat(33), 'tooLong'],
  ])('%j is refused: %s', (text, fault) => {
    expect(parseDecimalText(text)).toEqual({ state: 'invalid', text: text.trim(), fault })
  })

  it.each(['', '   ', '\u3000', '\n'])('%j is missing, not zero', (text) => {
    expect(parseDecimalText(text)).toEqual({ state: 'missing' })
  })

  it('shows back no more of a pasted page than its beginning', () => {
    const entry = parseDecimalText('９'.repeat(5000))
    expect(entry.state === 'invalid' && Array.from(entry.text).length).toBe(120)
  })
})

describe('any text at all', () => {
  /** Mostly what a keyboard could produce around a number; sometimes anything. */
  const typed = fc.oneof(
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789０５９.,．，-+eE \u3000²½七٧')), maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  const digitsOf = (text: string) => text.replace(/[^0-9]/g, '')

  it('gives a number only of digits that stand side by side in it', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const entry = parseDecimalText(text)
        if (entry.state !== 'entered') return
        expect(digitsOf(foldWidth(text))).toContain(digitsOf(entry.text))
      }),
      { numRuns: 5000 },
    )
  })

  it('reads the echo of a number as the same number with the same echo', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const first = parseDecimalText(text)
        if (first.state !== 'entered') return
        expect(parseDecimalText(first.text)).toEqual(first)
      }),
      { numRuns: 5000 },
    )
  })

  it('reads every number that a person can write within the digits allowed', () => {
    const number = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 999 }))
    fc.assert(
      fc.property(number, fc.constantFrom('.', '．'), ([whole, part], point) => {
        const entry = parseDecimalText(`${String(whole)}${point}${String(part).padStart(3, '0')}`)
        expect(entry.state === 'entered' && entry.value.times(1000).toNumber()).toBe(whole * 1000 + part)
      }),
    )
  })
})
