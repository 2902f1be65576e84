import { describe, expect, test } from 'vitest'
import type { Preparation } from '../../../src/dosing/preparation/preparation.ts'
import { checkCautions } from '../../../src/plan/checkCautions.ts'
import type { Product } from '../../../src/regimen/preparation.ts'
import type { DoseRule } from '../../../src/regimen/item.ts'
import { madeRegimen, plainItem, stated } from '../dosing/madeCourse.ts'
import { drugOf, hospital, solution } from '../dosing/preparation/madePreparation.ts'
import { cautionOf, clinicalOf, type Situation, withCaution } from './clinicalMan.ts'
import { withoutKey } from './findingsIn.ts'
import { planWith } from './preparedPlan.ts'

const perM2 = (amount: string): DoseRule => ({ kind: 'perM2', amount: stated(amount), per: 'administration' })
const { safety } = withCaution({
  kind: 'check',
  when: [
    { kind: 'dosePerM2', from: '1000' },
    { kind: 'product', has: 'benzylAlcohol' },
  ],
  asks: 'reason',
})
const preserved = solution('500', '20', { preservative: 'benzylAlcohol' })
const plain = solution('100', '20')

/** 1500 mg/m² × 2 m² = 3000 mg, from all of the products. */
function planFrom(products: readonly Product[], amount = '1500') {
  const drug = drugOf(products, {}, safety ? { safety } : {})
  return planWith(madeRegimen({ dose: perM2(amount) }, drug))
}
const stateFrom = (products: readonly Product[], amount?: string) => planFrom(products, amount).cautions[0]?.state

describe('a caution from 1 g/m² on a product with benzyl alcohol', () => {
  test('is met by the product that the dose is made from', () => {
    expect(stateFrom([preserved])).toBe('applies')
    expect(
      planFrom([preserved])
        .findings.filter(({ code }) => code === 'cautionApplies')
        .map(withoutKey),
    ).toEqual([
      expect.objectContaining({
        needs: 'reason',
        values: [
          { of: 'dosePerM2', value: '1500', unit: 'mg', from: '1000' },
          { of: 'product', value: 'benzylAlcohol' },
        ],
        doses: [{ amount: '3000', unit: 'mg' }],
      }),
    ])
  })

  test('not by one without, nor below 1 g/m²', () => {
    expect(stateFrom([plain])).toBe('notMet')
    expect(stateFrom([preserved], '999')).toBe('notMet')
  })

  test('of two products, what the vials are planned from counts', () => {
    // 6 × 500 mg: the fewest vials
    expect(stateFrom([plain, preserved])).toBe('applies')
    // 1050 mg/m² × 2 m² = 2100 mg: 1 vial of 2100 mg without it wastes nothing
    expect(stateFrom([solution('2100', '20'), preserved], '1050')).toBe('notMet')
  })

  test('is not known while the hospital has no product, and asks nothing', () => {
    const open: Situation = { ...(safety ? { safety } : {}), item: { dose: perM2('1500') } }
    expect(cautionOf(open)).toMatchObject({
      state: 'notEntered',
      facts: [{ isMet: true }, { isMet: null, value: null }],
    })
    expect(checkCautions(clinicalOf(open))).toEqual([])
  })

  test('nor by a hospital’s own product, of which nobody has said', () => {
    const drug = drugOf([], {}, safety ? { safety } : {})
    const own = { id: 'own', name: 'Own', strength: '500', concentration: '20', isSameBasis: true } as const
    const plan = planWith(madeRegimen({ dose: perM2('1500') }, drug), { local: hospital(drug, {}, [own]) })
    expect(plan.preparations[0]?.stock.ok).toBe(true)
    expect(plan.cautions[0]?.state).toBe('notEntered')
  })

  test('goes by the lines of so high a dose, and by the current cycle', () => {
    const [made] = planFrom([preserved]).preparations
    const drug = drugOf([preserved], {}, safety ? { safety } : {})
    const low = { ...plainItem, id: 'low', dose: perM2('100') }
    const high = { ...plainItem, id: 'high', dose: perM2('1500') }
    const regimen = { ...madeRegimen({}, drug), items: [low, high] }
    if (!made) throw new Error('the made plan has a preparation')
    const stateOf = (preparation: Preparation) => cautionOf({ regimen, preparations: [preparation] }).state
    expect(stateOf({ ...made, item: 'high' })).toBe('applies')
    expect(stateOf({ ...made, item: 'low' })).toBe('notEntered')
    expect(stateOf({ ...made, item: 'high', cycle: 2 })).toBe('notEntered')
    expect(stateOf({ ...made, item: 'high', drug: 'other' })).toBe('notEntered')
  })
})
