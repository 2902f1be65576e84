import { expect, test } from 'vitest'
import { halfUp } from './halfUp.ts'

test.each([
  ['16.15', 1, '16.2'],
  ['16.1499999999', 1, '16.1'],
  ['1.75198', 4, '1.7520'],
  ['2', 4, '2.0000'],
  ['0.05', 1, '0.1'],
  ['0.04', 1, '0.0'],
  ['999.5', 0, '1000'],
  ['9.99', 1, '10.0'],
])('%s at %i decimals is %s, a half goes up', (text, places, expected) => {
  expect(halfUp(text, places)).toBe(expected)
})
