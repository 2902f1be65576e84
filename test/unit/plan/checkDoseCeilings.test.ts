import { describe, expect, test } from 'vitest'
import { changed, madeRegimen, stated } from '../dosing/madeCourse.ts'
import { findingsIn } from './changeFindings.ts'

const at = (cycle: number) => ({ cycle })

describe('above the standard dose a named person answers for it', () => {
  const above = {
    code: 'doseAboveStandard',
    item: 'line',
    cycle: 1,
    change: expect.any(String) as unknown,
    doses: 1,
    standard: '70',
    unit: 'mg/m2',
  }
  const authorised = { severity: 'confirm', needs: 'authoriser' }

  test.each([
    ['percent', '99.9', null],
    ['percent', '100', null],
    ['percent', '100.1', { percent: '100.1', amount: '70.07' }], // 70 × 1.001
    ['amount', '69.9', null],
    ['amount', '70', null],
    ['amount', '70.1', { percent: '100.1', amount: '70.1' }], // 70.1 ÷ 70 = 1.00142…
    ['amount', '90', { percent: '128.6', amount: '90' }], // 90 ÷ 70 = 1.28571…
  ] as const)('%s %s', (as, value, expected) => {
    expect(findingsIn(1, [changed({}, as, value)])).toEqual(expected ? [{ ...above, ...expected, ...authorised }] : [])
  })

  test('110% of 90% of it is below', () => {
    const changes = [changed(at(1), 'percent', '90'), changed(at(2), 'percent', '110', { basis: 'previous' })] // 99%
    expect(findingsIn(2, changes)).toEqual([])
  })

  test('asked once for a change, of the dose that is furthest above', () => {
    const flat = (amount: string) => ({ kind: 'flat', amount: stated(amount) }) as const
    const doseByDay = [{ days: [1], dose: flat('200') }]
    const ramp = madeRegimen({ dose: flat('100'), doseByDay, days: stated([1, 2, 3]) })
    expect(findingsIn(1, [changed({}, 'amount', '250')], ramp)).toEqual([
      // 100 mg on days 2 and 3, 200 mg on day 1: 250 mg is above each
      { ...above, doses: 3, percent: '250', amount: '250', standard: '100', unit: 'mg', ...authorised },
    ])
  })
})

describe('a dose that a cap acted on is noted once', () => {
  const cap = stated({ max: '100', unit: 'mg' as const })
  const capped = { code: 'doseCapped', item: 'line', unit: 'mg', cap: '100', capUnit: 'mg', at: cap.at }
  const noted = { severity: 'note', needs: null }

  test('70 mg/m² × 2 m² = 140 mg, by the regimen 100 mg, on two days', () => {
    expect(findingsIn(1, [], madeRegimen({ cap, days: stated([1, 2]) }))).toEqual([
      { ...capped, from: '140', to: '100', origin: 'regimen', ...noted },
    ])
  })

  test('by the drug; with 75% of it given, from what to what the cap took it all the same', () => {
    expect(findingsIn(1, [changed({}, 'percent', '75')], madeRegimen({}, { caps: [cap] }))).toEqual([
      { ...capped, from: '140', to: '100', origin: 'drug', ...noted },
    ])
  })

  test('within the cap there is nothing to note; 120% of 90 mg, 108 mg, ends at it', () => {
    const dose = { kind: 'perM2', amount: stated('45'), per: 'administration' } as const
    const regimen = madeRegimen({ cap, dose })
    expect(findingsIn(1, [], regimen)).toEqual([])
    expect(findingsIn(1, [changed({}, 'percent', '120')], regimen)).toContainEqual({
      ...capped,
      from: '108',
      to: '100',
      origin: 'regimen',
      ...noted,
    })
  })
})
