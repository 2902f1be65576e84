import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/quantities/decimal.ts'
import { ledgerOf, none, summary, text } from './ledgerOf.ts'
import { earlier, given } from './treatedMan.ts'

describe('for any doses given', () => {
  const amount = fc.integer({ min: 1, max: 999_999 }).map((number) => `${number / 1000}`)
  const bsa = fc.integer({ min: 1000, max: 40_000 }).map((number) => `${number / 10_000}`)
  // at least the three of cycle 1: a cycle not recorded whole has no sum
  const doses = fc.array(fc.tuple(amount, bsa), { minLength: 3, maxLength: 9 })
  const before = fc.array(amount, { maxLength: 4 })
  const courseOf = (list: readonly (readonly [string, string])[], elsewhere: readonly string[]) => ({
    records: list.flatMap(([mg, area], index) => given('idarubicin', 1, mg, area, [index + 1])),
    earlier: elsewhere.map((perM2, index) => earlier('idarubicin', perM2, `earlier${index}`)),
    ...none,
  })
  const SCALE = 10n ** 40n
  const scaled = (decimals: string): bigint => {
    const [whole = '0', fraction = ''] = decimals.split('.')
    return BigInt(whole + fraction.padEnd(40, '0').slice(0, 40))
  }
  const near = (a: bigint, b: bigint) => a - b < 10n ** 20n && b - a < 10n ** 20n // 1e-20 mg/m²
  test('the sum is that of amount ÷ area and of the earlier doses, and what is planned comes on top', () => {
    fc.assert(
      fc.property(doses, before, (list, elsewhere) => {
        const ledger = ledgerOf(courseOf(list, elsewhere), { cycles: [{}, {}] })
        const exact =
          list.reduce((sum, [mg, area]) => sum + (scaled(mg) * SCALE) / scaled(area), 0n) +
          elsewhere.reduce((sum, perM2) => sum + scaled(perM2), 0n)
        const [limit] = ledger.limits
        expect(near(scaled(text(ledger.given) ?? ''), exact)).toBe(true)
        expect(near(scaled(text(limit?.after) ?? ''), exact + scaled('36'))).toBe(true)
        const used = limit?.room ? decimal('150').minus(limit.room) : null
        expect(near(scaled(text(used) ?? ''), exact)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
  test('the order in which they were written down makes no difference', () => {
    fc.assert(
      fc.property(doses, before, (list, elsewhere) => {
        const forward = courseOf(list, elsewhere)
        const backward = {
          ...forward,
          records: [...forward.records].reverse(),
          earlier: [...forward.earlier].reverse(),
        }
        const cycles = [{}, {}]
        expect(summary(ledgerOf(backward, { cycles }))).toEqual(summary(ledgerOf(forward, { cycles })))
      }),
      { numRuns: 40 },
    )
  })
  test('one dose more never leaves more room', () => {
    fc.assert(
      fc.property(doses, amount, (list, more) => {
        const room = (elsewhere: readonly string[]) =>
          ledgerOf(courseOf(list, elsewhere), { cycles: [{}, {}] }).limits[0]?.room
        const [less, full] = [room([more]), room([])]
        expect(less && full && less.lt(full)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})
