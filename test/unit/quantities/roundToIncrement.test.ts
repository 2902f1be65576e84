import { describe, expect, test } from 'vitest'
import { decimal, decimalText, settleDigits } from '../../../src/quantities/decimal.ts'
import { differencePercent, fixedPlaces, roundToIncrement } from '../../../src/quantities/roundToIncrement.ts'

/** Expected values by hand: the nearest multiple, and on a tie the upper one. */
const ROUNDED: readonly (readonly [string, string, string])[] = [
  ['2.2775', '0.1', '2.3'],
  ['2.25', '0.1', '2.3'],
  ['2.2499999999999999999999999999', '0.1', '2.2'],
  ['7.0079', '0.1', '7'],
  ['2627.97', '10', '2630'],
  ['2625', '10', '2630'],
  ['2624.999', '10', '2620'],
  ['122.5', '1', '123'],
  ['0.04', '0.1', '0'],
  ['0.05', '0.1', '0.1'],
  ['1.005', '0.01', '1.01'],
  ['37.5', '2.5', '37.5'],
]

test.each(ROUNDED)('%s mg to multiples of %s mg is %s mg', (exact, increment, expected) => {
  expect(decimalText(roundToIncrement(decimal(exact), decimal(increment)))).toBe(expected)
})

test('an increment that is not positive is a fault of the data, not a dose', () => {
  expect(() => roundToIncrement(decimal('1'), decimal('0'))).toThrow('increment')
})

test('a quotient that does not terminate still ties: 12 × √(161.5 × 40.375 ÷ 3600) = 12 × 80.75 ÷ 60 = 16.15', () => {
  const bsa = decimal('161.5').times(decimal('40.375')).dividedBy(decimal('3600')).sqrt()
  const dose = settleDigits(decimal('12').times(bsa))
  expect(decimalText(dose)).toBe('16.15')
  expect(decimalText(roundToIncrement(dose, decimal('0.1')))).toBe('16.2')
})

describe('the difference shown beside a rounded dose', () => {
  test.each([
    ['2.2776', '2.3', '1'],
    ['7.0079', '7', '-0.1'],
    ['100', '100', '0'],
    ['10000', '10001', '0'],
    ['100', '95', '-5'],
  ])('%s to %s is %s %%', (exact, rounded, expected) => {
    expect(differencePercent(decimal(exact), decimal(rounded))).toBe(expected)
  })
})

test('a shown area keeps its four decimals', () => {
  expect(fixedPlaces(decimal('2'), 4)).toBe('2.0000')
  expect(fixedPlaces(decimal('1.75198300'), 4)).toBe('1.7520')
})

test.each(['1e3', '', ' 1', '1.', '.5', 'NaN', '0x10', '1,5'])('data text %j is no decimal', (text) => {
  expect(() => decimal(text)).toThrow('not a plain decimal')
})
