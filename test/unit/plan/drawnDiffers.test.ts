import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/regimen/item.ts'
import { stated } from '../dosing/madeCourse.ts'
import { drugOf, solution } from '../dosing/preparation/madePreparation.ts'
import { findingsIn } from './findingsIn.ts'
import { flat, planWith, yearOf } from './preparedPlan.ts'

const days = stated([1, 2, 3])

describe('a drawn volume more than 5% off the dose', () => {
  const drug = drugOf([solution('50', '1')])
  const differs = (amount: string, graduationMl: string, item: Partial<Item> = {}) =>
    findingsIn(
      planWith(yearOf({ ...flat(amount), ...item }, drug), { syringes: [{ capacityMl: '50', graduationMl }] }),
      'drawnDiffers',
    )

  it.each([
    // marks of 7 mL: 21 mL is 5% above 20, and 1.01 ÷ 19.99 = 5.053% above 19.99
    ['20', '7', null],
    ['19.99', '7', '5.1'],
    ['20.01', '7', null],
    // marks of 19 mL: 19 mL is 5% below 20, and 1.01 ÷ 20.01 = 5.047% below 20.01
    ['20', '19', null],
    ['19.99', '19', null],
    ['20.01', '19', '-5'],
  ])('%s mg off a scale of %s mL: %s', (amount, graduation, differencePercent) => {
    const found = differs(amount, graduation)
    expect(found).toHaveLength(differencePercent === null ? 0 : 1)
    expect(found).toMatchObject(differencePercent === null ? [] : [{ of: 'rounded', dose: amount, differencePercent }])
  })

  it('is acknowledged, once for days that are alike', () => {
    expect(differs('19.99', '7', { days })).toEqual([
      {
        code: 'drawnDiffers',
        severity: 'confirm',
        needs: 'acknowledgement',
        item: 'line',
        cycle: 1,
        day: 1,
        of: 'rounded',
        dose: '19.99',
        delivers: '21',
        unit: 'mg',
        differencePercent: '5.1',
      },
    ])
  })
})

describe('the limit is the one a rounding has', () => {
  const drug = drugOf([solution('50', '1')])
  // a scale of 20.2 mL: 20 mg become 20.2 mg, 1% more
  const asked = (roundingConfirmPercent: string) =>
    findingsIn(
      planWith(yearOf(flat('20'), drug), {
        syringes: [{ capacityMl: '50', graduationMl: '20.2' }],
        policy: { roundingConfirmPercent },
      }),
      'drawnDiffers',
    )

  it('of the hospital’s policy, not a fixed one', () => {
    expect(asked('5')).toEqual([])
    expect(asked('1')).toEqual([])
    expect(asked('0.9')).toMatchObject([{ of: 'rounded', dose: '20', delivers: '20.2', differencePercent: '1' }])
  })
})

describe('rounding and the scale, each within 5%, together', () => {
  /** Doses of 52 to 156 mg are rounded to 104 mg. */
  const drug = drugOf([solution('200', '1')], {}, { rounding: [{ from: '0', increment: '104' }] })
  const plan = (amount: string, graduationMl: string) =>
    planWith(yearOf({ ...flat(amount), days }, drug), { syringes: [{ capacityMl: '210', graduationMl }] })

  it('are asked about where what is delivered is further from the dose before rounding', () => {
    // 99.99 → 104 mg, 4.01% more; a mark of 105 mL: 105 mg, 0.96% more than 104; 5.01 ÷ 99.99 = 5.0105%
    expect(findingsIn(plan('99.99', '105'), 'roundingLarge')).toEqual([])
    expect(findingsIn(plan('99.99', '105'), 'drawnDiffers')).toEqual([
      {
        code: 'drawnDiffers',
        severity: 'confirm',
        needs: 'acknowledgement',
        item: 'line',
        cycle: 1,
        day: 1,
        of: 'modified',
        dose: '99.99',
        delivers: '105',
        unit: 'mg',
        differencePercent: '5',
      },
    ])
  })

  it('exactly 5% is within', () => {
    expect(findingsIn(plan('100', '105'), 'drawnDiffers')).toEqual([])
  })

  it('a rounding that the scale adds nothing to is asked about once', () => {
    // 95 → 104 mg, 9.47% more, and 104 mg are drawn
    expect(findingsIn(plan('95', '104'), 'roundingLarge')).toHaveLength(1)
    expect(findingsIn(plan('95', '104'), 'drawnDiffers')).toEqual([])
    // 105 mg are 10.53% more
    expect(findingsIn(plan('95', '105'), 'drawnDiffers')).toMatchObject([{ of: 'modified', differencePercent: '10.5' }])
  })
})
