import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { leastWaste } from '../../../../src/dosing/preparation/leastWaste.ts'
import { decimal } from '../../../../src/quantities/decimal.ts'
import { RUNS } from '../../../properties/randomOrders.ts'
import { drugOf, prepare, solution } from './madePreparation.ts'

vi.setConfig({ testTimeout: 120_000 }) // a thousand doses, on a busy machine

function units(dose: string, strengths: readonly string[]): string {
  const found = leastWaste(decimal(dose), strengths)
  return found ? found.map(({ strength, count }) => `${String(count)} × ${strength}`).join(' + ') : 'not counted'
}

describe('the combination with the least waste, then the fewest vials', () => {
  it.each([
    // largest first would take 2 × 30 and leave 24
    ['36', ['12', '30'], '3 × 12'],
    // 40 without waste in two ways of two vials: the larger strength
    ['40', ['10', '20', '30'], '1 × 30 + 1 × 10'],
    // 41: 43 leaves 2; 7 × 6 = 42 leaves 1
    ['41', ['43', '7'], '6 × 7'],
    // three vials of 3.5 hold 10.5; 3 × 3.5 against 11 × 1: waste first
    ['10.4', ['3.5', '1'], '3 × 3.5'],
    ['10.6', ['3.5', '1'], '2 × 3.5 + 4 × 1'],
    ['0.0001', ['3.5'], '1 × 3.5'],
    ['3.5', ['3.5'], '1 × 3.5'],
    ['3.5001', ['3.5'], '2 × 3.5'],
    // the same strength written twice
    ['10', ['5', '5.0'], '2 × 5'],
  ])('%s mg from %j', (dose, strengths, expected) => {
    expect(units(dose, strengths)).toBe(expected)
  })

  it('a dose of a hundred thousand times its step is not searched for whole', () => {
    // 999999 = 43a + 7b without waste; 999999 = 43 × 23255 + 34 and 7 × 11 = 43 + 34, so b = 11 and a = 999922 ÷ 43
    expect(units('999999', ['43', '7'])).toBe('23254 × 43 + 11 × 7')
    expect(units('999999', ['1000', '500', '100'])).toBe('1000 × 1000')
  })

  it('strengths a million apart are not counted, and said so', () => {
    expect(units('2630', ['1000', '0.003'])).toBe('not counted')
    const { vials, drawn } = prepare(drugOf([solution('1000', '100'), solution('0.003', '100')]), { dose: '2630' })
    expect(vials).toEqual({ ok: false, refusal: { code: 'vialsNotCounted', drug: 'made' } })
    expect(drawn.ok).toBe(true)
  })
})

/** By trying every count of every strength up to what alone would hold the dose; all in tenths of a milligram. */
function bruteForce(dose: number, strengths: readonly number[]): { readonly waste: number; readonly count: number } {
  const [strength, ...others] = strengths
  if (strength === undefined) return dose <= 0 ? { waste: 0 - dose, count: 0 } : { waste: Infinity, count: Infinity }
  let best = { waste: Infinity, count: Infinity }
  for (let count = 0; (count - 1) * strength < dose; count += 1) {
    const rest = bruteForce(dose - count * strength, others)
    const found = { waste: rest.waste, count: rest.count + count }
    if (found.waste < best.waste || (found.waste === best.waste && found.count < best.count)) best = found
  }
  return best
}

const tenths = (n: number): string => `${String((n - (n % 10)) / 10)}.${String(n % 10)}`
const strengths = fc.uniqueArray(fc.integer({ min: 5, max: 300 }), { minLength: 1, maxLength: 3 })
const dose = fc.integer({ min: 1, max: 1500 })

it('the plan is the one that trying every combination finds, and wastes less than one of the smallest vials', () => {
  fc.assert(
    fc.property(dose, strengths, (amount, each) => {
      const found = leastWaste(decimal(tenths(amount)), each.map(tenths))
      if (!found) throw new Error('not counted')
      const held = found.reduce((sum, { strength, count }) => sum + Number(strength) * 10 * count, 0)
      const waste = Math.round(held) - amount
      expect({ waste, count: found.reduce((sum, { count }) => sum + count, 0) }).toEqual(bruteForce(amount, each))
      expect(waste).toBeGreaterThanOrEqual(0)
      expect(waste).toBeLessThan(Math.min(...each))
    }),
    RUNS,
  )
})

it('so is the plan of a dose of hundreds of vials, of which most are never searched for', () => {
  // strengths of at most 12 steps: beyond 144 steps the rest is taken in the largest
  const small = fc.uniqueArray(fc.integer({ min: 4, max: 12 }), { minLength: 2, maxLength: 2 })
  fc.assert(
    fc.property(fc.integer({ min: 145, max: 1500 }), small, (amount, each) => {
      const found = leastWaste(decimal(tenths(amount)), each.map(tenths)) ?? []
      const held = found.reduce((sum, { strength, count }) => sum + Math.round(Number(strength) * 10) * count, 0)
      const count = found.reduce((sum, unit) => sum + unit.count, 0)
      expect({ waste: held - amount, count }).toEqual(bruteForce(amount, each))
    }),
    { ...RUNS, numRuns: 300 },
  )
})

it('what is held, the waste and the dose add up', () => {
  fc.assert(
    fc.property(dose, strengths, (amount, each) => {
      const drug = drugOf(each.map((strength) => solution(tenths(strength), '5')))
      const { vials } = prepare(drug, { dose: tenths(amount) })
      if (!vials.ok) throw new Error(vials.refusal.code)
      const { held, waste } = vials.value
      expect(held.minus(waste).toString()).toBe(decimal(tenths(amount)).toString())
    }),
    RUNS,
  )
})
