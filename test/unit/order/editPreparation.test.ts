import { describe, expect, it } from 'vitest'
import {
  addBag,
  addOwnProduct,
  bagsFault,
  localOf,
  localRouteOf,
  readSyringes,
  removeBag,
  removeOwnProduct,
  setBag,
  setOwnProduct,
  setProduct,
  setRoute,
  setSyringes,
} from '../../../src/order/editPreparation.ts'
import { clinicalPolicy } from '../../../src/order/clinicalPolicySchema.ts'
import type { PreparationPolicy } from '../../../src/order/policy.ts'
import { testPolicy } from './testPolicy.ts'

const { preparation: shipped } = testPolicy
const typedOwn = (text: Partial<PreparationPolicy['drugs'][string]['ownProducts'][number]>) =>
  setOwnProduct(addOwnProduct(shipped, 'idarubicin'), 'idarubicin', 'own-1', text)
const fits = (policy: PreparationPolicy): boolean => clinicalPolicy.preparation.safeParse(policy).success

describe('the products a hospital has', () => {
  it('are none until a person says so', () => {
    expect(localOf(shipped, 'bortezomib')).toEqual({ products: [], ownProducts: [], routes: {} })
    expect(localOf(shipped, 'constructor').products).toEqual([])
  })

  it('are ticked once each, in the order they were ticked, and unticked', () => {
    const both = setProduct(setProduct(shipped, 'bortezomib', 'vial-3-5', true), 'bortezomib', 'vial-1', true)
    expect(localOf(both, 'bortezomib').products).toEqual(['vial-3-5', 'vial-1'])
    expect(localOf(setProduct(both, 'bortezomib', 'vial-1', true), 'bortezomib').products).toHaveLength(2)
    expect(localOf(setProduct(both, 'bortezomib', 'vial-3-5', false), 'bortezomib').products).toEqual(['vial-1'])
    expect(fits(both)).toBe(true)
  })

  it('leave no trace once nothing is said any more: the policy is the shipped one again', () => {
    const ticked = setProduct(shipped, 'bortezomib', 'vial-1', true)
    expect(setProduct(ticked, 'bortezomib', 'vial-1', false)).toEqual(shipped)
    expect(setRoute(setRoute(shipped, 'bortezomib', 'IV', { note: 'x' }), 'bortezomib', 'IV', { note: '' })).toEqual(
      shipped,
    )
  })

  it('of one drug leave those of another, and the policy they came from, untouched', () => {
    const first = setProduct(shipped, 'bortezomib', 'vial-1', true)
    const before = JSON.stringify(first)
    const second = addBag(setProduct(first, 'cytarabine', 'vial-100', true), 'cytarabine', 'IV')
    expect(localOf(second, 'bortezomib')).toEqual(localOf(first, 'bortezomib'))
    expect(JSON.stringify(first)).toBe(before)
    expect(shipped.drugs).toEqual({})
  })
})

describe('a product of its own', () => {
  it('begins empty, with its basis not confirmed', () => {
    const added = addOwnProduct(shipped, 'idarubicin')
    expect(localOf(added, 'idarubicin').ownProducts).toEqual([
      { id: 'own-1', name: '', strength: '', concentration: '', isSameBasis: false },
    ])
    expect(fits(added)).toBe(true)
  })

  it('takes a name no other has, also after one was removed', () => {
    const three = [1, 2, 3].reduce((policy) => addOwnProduct(policy, 'idarubicin'), shipped)
    const again = addOwnProduct(removeOwnProduct(three, 'idarubicin', 'own-2'), 'idarubicin')
    expect(localOf(again, 'idarubicin').ownProducts.map(({ id }) => id)).toEqual(['own-1', 'own-3', 'own-2'])
  })

  it('keeps what is typed as it is typed', () => {
    expect(localOf(typedOwn({ strength: '1,234' }), 'idarubicin').ownProducts[0]?.strength).toBe('1,234')
  })

  it.each([{ name: 'B' }, { strength: '20' }, { concentration: '2' }] as const)(
    'has its basis confirmed again after another text: %o',
    (text) => {
      const confirmed = setOwnProduct(typedOwn({ strength: '10' }), 'idarubicin', 'own-1', { isSameBasis: true })
      expect(localOf(confirmed, 'idarubicin').ownProducts[0]?.isSameBasis).toBe(true)
      const changed = setOwnProduct(confirmed, 'idarubicin', 'own-1', text)
      expect(localOf(changed, 'idarubicin').ownProducts[0]?.isSameBasis).toBe(false)
    },
  )
})

describe('how a drug is prepared by a route', () => {
  it('is said part by part, and route by route', () => {
    const diluent = setRoute(shipped, 'cytarabine', 'IV', { diluent: 'glucose5' })
    const both = setRoute(setRoute(diluent, 'cytarabine', 'IV', { fill: 'addDrug' }), 'cytarabine', 'SC', {
      container: 'syringe',
    })
    expect(localRouteOf(both, 'cytarabine', 'IV')).toMatchObject({
      diluent: 'glucose5',
      fill: 'addDrug',
      container: '',
    })
    expect(localRouteOf(both, 'cytarabine', 'SC')).toMatchObject({ diluent: '', container: 'syringe' })
    expect(fits(both)).toBe(true)
  })

  it('has a first bag from 0 and later ones from where a person says', () => {
    const two = addBag(addBag(shipped, 'cytarabine', 'IV'), 'cytarabine', 'IV')
    expect(localRouteOf(two, 'cytarabine', 'IV').bags).toEqual([
      { from: '0', ml: '' },
      { from: '', ml: '' },
    ])
    const typed = setBag(two, 'cytarabine', 'IV', 1, { from: '1000', ml: '500' })
    expect(localRouteOf(removeBag(typed, 'cytarabine', 'IV', 0), 'cytarabine', 'IV').bags).toEqual([
      { from: '1000', ml: '500' },
    ])
  })

  it('has bags that begin at 0 and ascend', () => {
    const rows = (...from: string[]) => from.map((each) => ({ from: each, ml: '100' }))
    expect(bagsFault([])).toBeNull()
    expect(bagsFault(rows('0', '100', '100.5'))).toBeNull()
    expect(bagsFault(rows('50', '100'))).toBe('firstFromZero')
    expect(bagsFault(rows('0', '100', '100'))).toBe('bagsNotAscending')
    expect(bagsFault(rows('0', '100', '99.9'))).toBe('bagsNotAscending')
    expect(bagsFault(rows('0', 'much'))).toBeNull() // says so itself
  })
})

describe('syringes', () => {
  const row = (capacityMl: string, graduationMl: string) => ({ capacityMl, graduationMl })

  it('are taken as a whole, in canonical digits', () => {
    const read = readSyringes([row('1', '0.01'), row('03.0', '0,1')])
    expect(read).toEqual([row('1', '0.01'), row('3', '0.1')])
    expect(fits(setSyringes(shipped, read ?? []))).toBe(true)
    expect(readSyringes([])).toEqual([])
  })

  it.each([
    ['one that is half typed', [row('1', '0.01'), row('', '')]],
    ['one as large as the one before', [row('3', '0.1'), row('3', '0.2')]],
    ['a scale as coarse as the syringe', [row('3', '3')]],
    ['a scale of nothing', [row('3', '0')]],
    ['thousands parted by a comma', [row('1,234', '1')]],
  ])('are not taken with %s', (_, rows) => {
    expect(readSyringes(rows)).toBeNull()
  })
})
