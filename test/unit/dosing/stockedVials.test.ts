import { describe, expect, it } from 'vitest'
import type { LocalPreparation, OwnProduct } from '../../../src/order/policy.ts'
import { drugOf, roundedTo, type Situation, UNEXCEPTED } from './roundingInputs.ts'

const own = (strength: string, isSameBasis = true): OwnProduct => ({
  id: `own-${strength.replace('.', '-')}`,
  name: 'own',
  strength,
  concentration: '20',
  isSameBasis,
})

/** The dose rounded to whole vials in a hospital that has chosen these. */
function stocked(
  id: string,
  exact: string,
  percent: '5' | '10',
  local: Partial<LocalPreparation>,
  more: Partial<Situation> = {},
): string {
  const drugs = { [id]: { products: [], ownProducts: [], routes: {}, ...local } }
  const situation: Situation = {
    exact,
    drug: drugOf(id),
    policy: { rounding: 'wholeVials', wholeVialsPercent: percent, preparation: { syringes: [], drugs } },
    circumstances: UNEXCEPTED,
    ...more,
  }
  return roundedTo(situation)
}

describe('whole vials are those the hospital has', () => {
  // 1500 mg/m² × 1.751983 m² = 2627.9745 mg
  const dose = '2627.9745'

  it('and every one of the drug file while it has chosen none', () => {
    // 100 mg vials make 2600: 27.9745 below, 1.06%
    expect(stocked('cytarabine', dose, '5', {})).toBe('2600 wholeUnits')
    expect(stocked('idarubicin', '24', '5', {})).toBe('25 wholeUnits')
  })

  it.each<[readonly string[], '5' | '10', string]>([
    // 2500 is 127.9745 below: 4.87%; 3000 is 14.16% above
    [['vial-500'], '5', '2500 wholeUnits'],
    // 50 mg/mL and 100 mg/mL, 20 mg/mL and 100 mg/mL: never drawn up together
    [['vial-500', 'vial-1000'], '5', '2630 rounded for concentrationsDiffer'],
    [['vial-100', 'vial-1000'], '5', '2630 rounded for concentrationsDiffer'],
    // both 100 mg/mL: 2000 + 500 is 4.87% below
    [['vial-2000', 'solution-100-in-5'], '5', '2500 wholeUnits'],
    // 3000 is 14.16% above, 2000 is 23.90% below
    [['vial-1000'], '10', '2630 rounded for outsideLimit'],
    // 100 mg in 5 mL of solution is a strength as any other
    [['solution-20-in-5'], '5', '2600 wholeUnits'],
  ])('cytarabine 2627.9745 mg from %j within %s%%: %s', (products, percent, expected) => {
    expect(stocked('cytarabine', dose, percent, { products })).toBe(expected)
  })

  it('a vial it no longer finds in the file is none', () => {
    expect(stocked('cytarabine', dose, '10', { products: ['vial-3000'] })).toBe('2630 rounded for noProduct')
  })

  it('and its own beside them', () => {
    // 10 × 250 = 2500, 4.87% below; 11 × 250 = 2750 is 4.64% above, and nearer
    expect(stocked('cytarabine', dose, '5', { ownProducts: [own('250')] })).toBe('2750 wholeUnits')
    // its own is 20 mg/mL, and so is the dissolved powder of 100 mg: 4 × 625 + 100 = 2600, and 3 × 625 + 7 × 100 = 2575;
    // 2 × 625 + 13 × 100 = 2550; 625 + 20 × 100 = 2625 is nearest, 2.9745 below
    expect(stocked('cytarabine', dose, '5', { products: ['vial-100'], ownProducts: [own('625')] })).toBe(
      '2625 wholeUnits',
    )
    // the powder of 1000 mg is 100 mg/mL
    expect(stocked('cytarabine', dose, '5', { products: ['vial-1000'], ownProducts: [own('625')] })).toBe(
      '2630 rounded for concentrationsDiffer',
    )
  })

  it('one that has no concentration by this route is none', () => {
    // of the powder of 200 mg the file does not say how it is dissolved; 1310 mg: 3 × 500 is 14.5% above, 2 × 500 23.7% below
    const of = (products: readonly string[]) => stocked('cyclophosphamide', '1310', '10', { products })
    expect(of(['vial-200'])).toBe('1310 rounded for noProduct')
    expect(of(['vial-200', 'vial-500'])).toBe('1310 rounded for outsideLimit')
    // by the vein 1 mg/mL each; under the skin the vial of 1 mg has no concentration
    const skin = { route: 'SC' } as const
    const idarubicin = { products: ['vial-10'] }
    expect(stocked('idarubicin', '21', '10', idarubicin)).toBe('20 wholeUnits')
    expect(stocked('idarubicin', '21', '10', idarubicin, { route: null })).toBe('21 rounded for noProduct')
    expect(stocked('idarubicin', '21', '10', { products: ['powder-10'] }, skin)).toBe('21 rounded for noProduct')
    expect(stocked('idarubicin', '21', '10', { products: ['powder-10'] })).toBe('20 wholeUnits')
  })

  it('of its own only those that can be read', () => {
    expect(stocked('cytarabine', dose, '5', { ownProducts: [own('a gram')] })).toBe('2630 rounded for noProduct')
    expect(stocked('cytarabine', dose, '5', { products: ['vial-500'], ownProducts: [own('')] })).toBe('2500 wholeUnits')
  })

  it('and never one whose 50 mg may be of the salt', () => {
    // 2 × 50 mg would be 100 mg exactly; 3 × 43 = 129 is 5.19% above 122.6388
    const salt = own('50', false)
    expect(stocked('irinotecan-liposome', '100', '5', { ownProducts: [salt] })).toBe('100 rounded for noProduct')
    expect(stocked('irinotecan-liposome', '100', '5', { ownProducts: [own('50')] })).toBe('100 wholeUnits')
    expect(stocked('irinotecan-liposome', '122.6388', '10', { products: ['vial-43'], ownProducts: [salt] })).toBe(
      '129 wholeUnits',
    )
  })

  it('gives up on a strength that is a slip of the keyboard, in no time', () => {
    const began = performance.now()
    expect(stocked('cytarabine', dose, '5', { ownProducts: [own('0.001')] })).toBe('2630 rounded for outsideLimit')
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
