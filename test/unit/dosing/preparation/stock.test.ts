import { describe, expect, it } from 'vitest'
import type { LocalPreparation, OwnProduct } from '../../../../src/order/policy.ts'
import type { Drug } from '../../../../src/regimen/drug.ts'
import type { Route } from '../../../../src/regimen/item.ts'
import { stated } from '../madeCourse.ts'
import { drugOf, hospital, powder, prepare, said, solution } from './madePreparation.ts'

const has = (products: readonly string[], ownProducts: readonly OwnProduct[] = []): LocalPreparation => ({
  products,
  ownProducts,
  routes: {},
})

/** `1: vial-3-5`: the concentration and the products, or the code of the refusal. */
function stock(drug: Drug, local?: LocalPreparation, route: Route | null = 'IV'): string {
  const { stock: part } = prepare(drug, { dose: '2', route, ...(local ? { local } : {}) })
  return said(
    part,
    ({ concentration, products }) => `${concentration.toString()}: ${products.map(({ id }) => id).join(', ')}`,
  )
}

const both = powder('3.5', [
  ['IV', '1'],
  ['SC', '2.5'],
])
const own: OwnProduct = { id: 'own', name: 'Own', strength: '50', concentration: '5', isSameBasis: true }

describe('the products a dose may be made from', () => {
  it('have the concentration of the route', () => {
    expect(stock(drugOf([both]))).toBe('1: vial-3-5')
    expect(stock(drugOf([both]), undefined, 'SC')).toBe('2.5: vial-3-5')
  })

  it('are those the hospital has chosen, and none before it has', () => {
    const drug = drugOf([solution('10', '5'), solution('20', '5')])
    expect(stock(drug, has(['vial-20']))).toBe('5: vial-20')
    expect(stock(drug, has([]))).toBe('productNotChosen')
    expect(prepare(drug, { dose: '2', local: has([]) }).vials).toEqual({
      ok: false,
      refusal: { code: 'productNotChosen', drug: 'made' },
    })
  })

  it('are not in the library of a drug without vials', () => {
    expect(stock(drugOf([]))).toBe('notInLibrary')
    expect(stock(drugOf([{ id: 'tablet', form: 'tablet', strength: '5' }]))).toBe('notInLibrary')
  })

  it('a product the file does not have any more is not passed over', () => {
    const { stock: part } = prepare(drugOf([both]), { dose: '2', local: has(['vial-3-5', 'vial-1']) })
    expect(part).toEqual({ ok: false, refusal: { code: 'productUnknown', drug: 'made', product: 'vial-1' } })
  })

  it('of two concentrations are never mixed', () => {
    const drug = drugOf([solution('10', '10'), solution('40', '2'), both])
    expect(prepare(drug, { dose: '2' }).stock).toEqual({
      ok: false,
      refusal: { code: 'concentrationsDiffer', drug: 'made', concentrations: ['1', '2', '10'] },
    })
    // 5 and 5.0 are one
    expect(stock(drugOf([solution('10', '5'), solution('20', '5.0')]))).toBe('5: vial-10, vial-20')
  })

  it('two ways to dissolve one product differ as two products do', () => {
    const twice = powder('3.5', [
      ['IV', '1'],
      ['IV', '2.5'],
    ])
    expect(stock(drugOf([twice]))).toBe('concentrationsDiffer')
  })

  it('one for another route only is left out where another fits, and named where none does', () => {
    const underSkin = powder('7', [['SC', '2.5']])
    expect(stock(drugOf([both, underSkin]))).toBe('1: vial-3-5')
    expect(prepare(drugOf([underSkin]), { dose: '2' }).stock).toEqual({
      ok: false,
      refusal: { code: 'concentrationNotKnown', drug: 'made', product: 'vial-7' },
    })
    expect(stock(drugOf([{ id: 'bare', form: 'vial', strength: '7' }]))).toBe('concentrationNotKnown')
  })
})

describe('a product of the hospital’s own', () => {
  it('stands alone or beside those of the file, marked local', () => {
    expect(stock(drugOf([]), has([], [own]))).toBe('5: own')
    const { stock: part } = prepare(drugOf([solution('10', '5')]), { dose: '2', local: has(['vial-10'], [own]) })
    expect(part).toMatchObject({
      value: {
        products: [
          { id: 'vial-10', origin: 'library', mark: 'stated', hasBenzylAlcohol: false },
          { id: 'own', name: 'Own', origin: 'local', mark: 'local', place: null, hasBenzylAlcohol: null },
        ],
      },
    })
    expect(stock(drugOf([both]), has(['vial-3-5'], [own]))).toBe('concentrationsDiffer')
  })

  it.each([
    ['strength', ''],
    ['strength', '0'],
    ['strength', '1,234'],
    ['concentration', 'five'],
    ['concentration', ' '],
  ])('whose %s is “%s” is no product', (field, text) => {
    const { stock: part } = prepare(drugOf([]), { dose: '2', local: has([], [{ ...own, [field]: text }]) })
    expect(part).toEqual({ ok: false, refusal: { code: 'localValueInvalid', drug: 'made', field, text } })
  })

  it('is read as any field is: a decimal comma, wide digits', () => {
    expect(stock(drugOf([]), has([], [{ ...own, concentration: '２，５' }]))).toBe('2.5: own')
  })

  it('is used for a drug with a basis of its dose only once a person has said that its strength is in it', () => {
    const salt = { ...own, isSameBasis: false }
    const based = drugOf([], {}, { doseBasis: stated({ en: 'free base', zh: '游离碱' }) })
    expect(prepare(based, { dose: '2', local: has([], [salt]) }).stock).toEqual({
      ok: false,
      refusal: { code: 'basisNotConfirmed', drug: 'made', product: 'own' },
    })
    expect(stock(based, has([], [own]))).toBe('5: own')
    expect(stock(drugOf([]), has([], [salt]))).toBe('5: own')
  })
})

describe('of two products of one strength', () => {
  it('the one without benzyl alcohol is taken', () => {
    const drug = drugOf([
      solution('100', '20', { id: 'preserved', preservative: 'benzylAlcohol' }),
      solution('100', '20', { id: 'plain' }),
    ])
    expect(
      said(prepare(drug, { dose: '150' }).vials, ({ vials }) => vials.map(({ product }) => product.id).join()),
    ).toBe('plain')
  })
})

describe('nothing is drawn up', () => {
  const PARTS = [
    'stock',
    'vials',
    'drawn',
    'container',
    'diluent',
    'bag',
    'concentration',
    'delivery',
    'expiry',
  ] as const
  const drug = drugOf([solution('10', '5')])

  it.each([
    ['of a dose there is not', { dose: null }, 'noDoseToPrepare'],
    ['of a dose without a route', { dose: '2', route: null }, 'routeNotStated'],
    ['of a tablet', { dose: '2', route: 'PO' as const, local: hospital(drug) }, 'notDrawnUp'],
  ])('%s', (_, situation, code) => {
    const made = prepare(drug, situation)
    for (const part of PARTS) expect(made[part]).toEqual({ ok: false, refusal: { code } })
    expect([made.stability, made.notes]).toEqual([[], []])
  })
})
