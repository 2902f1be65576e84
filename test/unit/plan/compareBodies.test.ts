import { describe, expect, test } from 'vitest'
import type { BodyComparison } from '../../../src/plan/bodyComparison.ts'
import { decimalText } from '../../../src/quantities/decimal.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { planFor } from './treatedMan.ts'

const comparisonOf = (
  dosing: '' | 'keep' | 'recalculate',
  weights: Record<string, string> = { m1: '80', m2: '68.45' },
) => planFor({ weights, cycles: [{}, { measurements: 'm2', dosing }] }).comparison
const doses = (comparison: BodyComparison | null) =>
  comparison?.doses.map(({ item, before, now }) => [item, before && amountText(before), now && amountText(now)])

describe('the body before beside the present one', () => {
  // √(80 ÷ 20) = 2 m²; √(68.45 ÷ 20) = √3.4225 = 1.85 m²
  const comparison = comparisonOf('')
  test('with the differences in % of before', () => {
    const { before, now } = comparison ?? {}
    expect([before?.cycle, now?.cycle]).toEqual([1, 2])
    expect([before?.weight, now?.weight].map((weight) => weight && decimalText(weight.value))).toEqual(['80', '68.45'])
    expect([before?.bsa, now?.bsa].map((bsa) => bsa && decimalText(bsa.value))).toEqual(['2', '1.85'])
    expect([before?.heightMeasuredOn, now?.weightMeasuredOn]).toEqual(['2026-11-22', '2026-11-22'])
    // (68.45 − 80) ÷ 80 = −14.4%; (1.85 − 2) ÷ 2 = −7.5%
    expect([comparison?.heightPercent, comparison?.weightPercent, comparison?.bsaPercent]).toEqual([
      '0',
      '-14.4',
      '-7.5',
    ])
  })
  test('with the first dose each would give of every item dosed by the body', () => {
    // cytarabine 2000 × 2 = 4000 and × 1.85 = 3700; idarubicin 12 × 2 = 24 and × 1.85 = 22.2
    expect(doses(comparison)).toEqual([
      ['cytarabine', '4000', '3700'],
      ['idarubicin', '24', '22.2'],
    ])
  })
  test('says which of the two is used, and that nobody has decided yet', () => {
    expect((['', 'keep', 'recalculate'] as const).map((dosing) => comparisonOf(dosing)?.used)).toEqual([
      null,
      'before',
      'now',
    ])
    expect(comparisonOf('', { m1: '80', m2: '81' })?.used).toBe('now')
  })
  test('shows the doses whichever is used', () => {
    expect(doses(comparisonOf('keep'))).toEqual(doses(comparison))
  })
  test('has no difference and no dose where a weight is missing', () => {
    const missing = comparisonOf('', { m1: '80', m2: '' })
    expect([missing?.weightPercent, missing?.bsaPercent, missing?.used]).toEqual([null, null, null])
    expect(doses(missing)).toEqual([
      ['cytarabine', '4000', null],
      ['idarubicin', '24', null],
    ])
  })
  test('is not there while every cycle refers to one set of measurements', () => {
    expect(planFor({ cycles: [{}, {}] }).comparison).toBeNull()
  })
})
