import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../../src/commands/readShelves.ts'
import type { LocalRoute } from '../../../../src/order/policy.ts'
import { NO_ROUTE, prepare, said } from './madePreparation.ts'

const { drugs } = readShelves()

/** A dose of a shipped drug by vein, from one of its products. */
function made(id: string, product: string, dose: string, route: Partial<LocalRoute> = {}) {
  const drug = drugs.find((each) => each.id === id)
  if (!drug) throw new Error(`no drug ${id}`)
  const local = { products: [product], ownProducts: [], routes: { IV: { ...NO_ROUTE, ...route } } }
  return prepare(drug, { dose, local })
}
const hours = ({ expiry }: ReturnType<typeof made>) => said(expiry, (of) => `${of.hours} ${of.at ?? ''}`)
const bag = { container: 'bag', fill: 'addDrug' } as const

describe('the bag of cyclophosphamide goes by the dose', () => {
  it.each([
    ['1000', '100'],
    ['1010', '250'],
    ['1310', '250'],
    ['2000', '250'],
  ])('%s mg: %s mL', (dose, ml) => {
    expect(said(made('cyclophosphamide', 'vial-1000', dose, bag).bag, ({ bagMl }) => bagMl.toString())).toBe(ml)
  })

  it('100 mL for 1310 mg are not the source’s', () => {
    const { bag: part } = made('cyclophosphamide', 'vial-1000', '1310', { ...bag, bags: [{ from: '0', ml: '100' }] })
    expect(part).toMatchObject({ value: { origin: 'local', outside: { kind: 'diluent', ml: ['250'] } } })
  })

  it('above 2000 mg it is not stated', () => {
    expect(said(made('cyclophosphamide', 'vial-1000', '2010', bag).bag, () => 'a bag')).toBe('bagNotChosen')
  })
})

describe('the hours of a source hold in its diluent and for its product', () => {
  it.each([
    ['daunorubicin', 'solution-5-in-4', 'sodiumChloride09', '30 room'],
    ['daunorubicin', 'solution-5-in-4', 'glucose5', 'stabilityNotKnown'],
    ['irinotecan-liposome', 'vial-43', 'sodiumChloride09', '4 room'],
    ['irinotecan-liposome', 'vial-43', 'glucose5', '4 room'],
    ['mitoxantrone-liposome', 'vial-10', '', '24 refrigerated'],
  ] as const)('%s from %s in %s: %s', (id, product, diluent, expected) => {
    expect(hours(made(id, product, '60', { ...bag, diluent }))).toBe(expected)
  })

  it.each([
    ['vial-10', 'stabilityNotKnown'],
    ['powder-10', '12 room'],
  ])('idarubicin undiluted from %s: %s', (product, expected) => {
    expect(hours(made('idarubicin', product, '20', { container: 'syringe' }))).toBe(expected)
  })

  it('cytarabine of a solution has none of the 48 hours of a dissolved powder', () => {
    const syringe = { container: 'syringe' } as const
    expect(hours(made('cytarabine', 'vial-100', '100', syringe))).toBe('48 room')
    expect(hours(made('cytarabine', 'solution-20-in-5', '100', syringe))).toBe('stabilityNotKnown')
  })
})
