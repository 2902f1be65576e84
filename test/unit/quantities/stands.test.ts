import { describe, expect, it } from 'vitest'
import { COMPARISONS, type Comparison } from '../../../src/evidence/labs.ts'
import { decimal } from '../../../src/quantities/decimal.ts'
import { stands } from '../../../src/quantities/stands.ts'

const held = (value: string, how: Comparison, limit: string) => stands(decimal(value), how, decimal(limit))

describe('a value against a limit of 1.5: below, on and above', () => {
  it.each<readonly [Comparison, boolean, boolean, boolean]>([
    ['atLeast', false, true, true],
    ['above', false, false, true],
    ['atMost', true, true, false],
    ['below', true, false, false],
  ])('%s', (how, below, on, above) => {
    expect([held('1.499', how, '1.5'), held('1.5', how, '1.5'), held('1.501', how, '1.5')]).toEqual([below, on, above])
  })

  it('the limit written otherwise is the limit', () => {
    expect(held('1.50', 'above', '1.5')).toBe(false)
    expect(held('1.50', 'atLeast', '1.5')).toBe(true)
  })

  it('a difference in the thirtieth digit is one', () => {
    const hair = `1.5${'0'.repeat(28)}1`
    expect(held(hair, 'above', '1.5')).toBe(true)
    expect(held(hair, 'atMost', '1.5')).toBe(false)
  })

  it('every value is on one side only: no hole and no overlap', () => {
    for (const value of ['0', '1.499', '1.5', '1.501', '100']) {
      expect(held(value, 'atLeast', '1.5')).toBe(!held(value, 'below', '1.5'))
      expect(held(value, 'above', '1.5')).toBe(!held(value, 'atMost', '1.5'))
    }
    expect(COMPARISONS).toHaveLength(4)
  })
})
