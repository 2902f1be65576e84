import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/plan/plan.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { type Course, planOf, totalOf } from './kindsPlan.ts'
import { changed } from './madeCourse.ts'

/** 2 m² exactly by Mosteller: 1.4 × 2 = 2.8 mg */
const TWO_M2 = { height: '180', weight: '80' } as const
/** √(155 × 47.3 ÷ 3600) = 1.42706964 m²: 1.4 × 1.42706964 = 1.99789750 mg, just below the cap */
const JUST_BELOW = { height: '155', weight: '47.3' } as const
/** √(155 × 47.5 ÷ 3600) = 1.43008352 m²: 1.4 × 1.43008352 = 2.00211693 mg, just above it */
const JUST_ABOVE = { height: '155', weight: '47.5' } as const
/** √(145 × 40 ÷ 3600) = 1.26929551 m²: 1.4 × 1.26929551 = 1.77701372 mg */
const SMALL = { height: '145', weight: '40' } as const

/** 1.4 mg/m² of vincristine, never more than 2 mg, from cycle 1 on at a percentage of the standard dose. */
function vincristine(body: Course, percent?: string): Plan {
  const more = { item: 'vincristine', reason: 'neuropathy', grade: '2' } as const
  return planOf('vincristine-of-chop', { ...body, changes: percent ? [changed({}, 'percent', percent, more)] : [] })
}

/** `2.80 → 2.00 → 1.50 → 1.5 mg`: calculated, limited and modified to two decimals, rounded as given. */
function rungs(plan: Plan): string {
  const ladder = plan.cycles[0]?.administrations[0]?.ladder
  const cut = (text: string) => `${text}${text.includes('.') ? '' : '.'}00`.replace(/(\.\d\d).*/, '$1')
  const texts = [ladder?.calculatedDose, ladder?.limitedDose, ladder?.modifiedDose, ladder?.roundedDose].map((rung) =>
    rung?.ok ? amountText(rung.value) : 'none',
  )
  return [...texts.slice(0, 3).map(cut), `${texts[3]} mg`].join(' → ')
}

const cappings = (plan: Plan) => plan.findings.filter(({ code }) => code === 'doseCapped')

describe('a dose per m² with a cap of 2 mg', () => {
  it.each([
    // decimals cut, not rounded
    ['2 m²', TWO_M2, '2.80 → 2.00 → 2.00 → 2 mg', '2 mg', 1],
    ['just above the cap', JUST_ABOVE, '2.00 → 2.00 → 2.00 → 2 mg', '2 mg', 1],
    ['just below the cap', JUST_BELOW, '1.99 → 1.99 → 1.99 → 2 mg', '2 mg', 0],
    ['a small woman', SMALL, '1.77 → 1.77 → 1.77 → 1.8 mg', '1.8 mg', 0],
  ])('%s', (_, body, ladder, total, capped) => {
    const plan = vincristine(body)
    expect(rungs(plan)).toBe(ladder)
    expect(totalOf(plan, 'vincristine')).toBe(`${total}, 1.4 mg/m2, agrees`)
    expect(cappings(plan)).toHaveLength(capped)
  })
})

describe('a capped dose at 75%', () => {
  it('takes the percentage of what the cap has left: 2.8 → 2, and 75% of 2 is 1.5, not 2.1', () => {
    const plan = vincristine(TWO_M2, '75')
    expect(rungs(plan)).toBe('2.80 → 2.00 → 1.50 → 1.5 mg')
    expect(totalOf(plan, 'vincristine')).toBe('1.5 mg, 1.4 mg/m2, changed')
    expect(plan.cycles[0]?.administrations[0]?.ladder).toMatchObject({
      limitedDose: { step: { code: 'capped', from: '2.8', result: '2', cap: '2', capUnit: 'mg', origin: 'regimen' } },
      modifiedDose: { step: { code: 'percentGiven', percent: '75', reductionPercent: '25', of: '2', result: '1.5' } },
      roundedDose: { step: { code: 'rounded', exact: '1.5', result: '1.5', differencePercent: '0' } },
    })
    expect(cappings(plan)).toMatchObject([{ severity: 'note', from: '2.8', to: '2', unit: 'mg', cap: '2' }])
  })
  it.each([
    // 2 × 0.75; 1.99789750 × 0.75 = 1.49842312; 1.77701372 × 0.75 = 1.33276029
    ['just above the cap', JUST_ABOVE, '2.00 → 2.00 → 1.50 → 1.5 mg'],
    ['just below the cap', JUST_BELOW, '1.99 → 1.99 → 1.49 → 1.5 mg'],
    ['a small woman', SMALL, '1.77 → 1.77 → 1.33 → 1.3 mg'],
  ])('%s', (_, body, ladder) => {
    expect(rungs(vincristine(body, '75'))).toBe(ladder)
  })
  it('in the next cycle too, while nobody has changed it', () => {
    const plan = vincristine({ ...TWO_M2, lastCycle: '2' }, '75')
    const doses = plan.cycles.map(({ administrations: [first] }) => first?.ladder.roundedDose)
    expect(doses.map((rung) => rung?.ok && amountText(rung.value))).toEqual(['1.5', '1.5'])
  })
})

describe('a capped dose at 110%', () => {
  it.each([
    // 2 × 1.1 = 2.2 and 1.99789750 × 1.1 = 2.19768725 would pass the cap; 1.77701372 × 1.1 = 1.95471509 does not
    ['2 m²', TWO_M2, '2.80 → 2.00 → 2.00 → 2 mg', 1],
    ['just below the cap', JUST_BELOW, '1.99 → 1.99 → 2.00 → 2 mg', 1],
    ['a small woman', SMALL, '1.77 → 1.77 → 1.95 → 2 mg', 0],
  ])('%s: ends at the cap, and a named person answers for it', (_, body, ladder, capped) => {
    const plan = vincristine(body, '110')
    expect(rungs(plan)).toBe(ladder)
    expect(cappings(plan)).toHaveLength(capped)
    // 1.4 × 1.1
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ code: 'doseAboveStandard', needs: 'authoriser', percent: '110', amount: '1.54' }),
    )
  })
})
