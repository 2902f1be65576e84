import { describe, expect, test } from 'vitest'
import type { Policy } from '../../../../src/order/policy.ts'
import type { TypedOrder } from '../../../../src/order/typedOrder.ts'
import { openPrinted } from '../../../../src/screens/reopen/openPrinted.ts'
import { partToBeginWith } from '../../../../src/order/policyParts.ts'
import { exampleOrder } from '../../../examples/exampleOrder.ts'
import { planOf, shippedRegimen } from '../../../examples/examplePlan.ts'
import { BHA } from '../../schedule/acts.ts'
import { codeOf, contentOf, PLACEHOLDER, printedOf, shipped, verified } from './page.ts'

const under = (part: Partial<Policy>): TypedOrder => {
  const order = exampleOrder(BHA)
  return { ...order, policy: { ...order.policy, ...part } }
}

const bands: Policy['bandTables'] = [
  {
    schemaVersion: 1,
    id: 'own',
    version: '1.0.0',
    title: { en: 'ZZTITLE', zh: 'ZZTITLE' },
    source: { cite: 'ZZCITE' },
    drugs: ['cytarabine', 'idarubicin'],
    unit: 'mg',
    withinPercent: '6',
    rows: [
      { from: '2500', below: '2600', band: '2550' },
      { from: '2600', below: '2700', band: '2650' },
    ],
  },
]

const stock = (products: readonly string[]): Policy['preparation'] => ({
  syringes: [],
  drugs: {
    bortezomib: {
      products,
      ownProducts: [{ id: 'zz', name: 'ZZNAME', strength: '2.5', concentration: '1', isSameBasis: true }],
      routes: { IV: { container: '', diluent: '', bags: [], fill: '', expiryHours: '', note: 'ZZNOTE' } },
    },
    idarubicin: { products: ['zz5'], ownProducts: [], routes: {} },
  },
})

describe('the policy an order was made under', () => {
  test('the shipped one needs no word', () => {
    expect(contentOf(codeOf(exampleOrder(BHA))).text).not.toContain('policy')
  })

  test.each<[string, Partial<Policy>]>([
    ['another formula', { bsaFormula: 'duBois' }],
    ['a cap', { bsaCap: '1.7' }],
    ['no rounding', { rounding: 'none' }],
    ['own increments', { increments: { cytarabine: [{ from: '0', increment: '50' }] } }],
    ['own bands', { rounding: 'doseBands', bandTables: bands }],
    [
      'whole vials of what the hospital has',
      { rounding: 'wholeVials', wholeVialsPercent: '10', preparation: stock([]) },
    ],
    ['whole vials', { rounding: 'wholeVials' }],
  ])('%s gives the same doses again', (_, part) => {
    const order = under(part)
    const again = verified(codeOf(order))
    expect(again.rows.filter(({ is }) => is !== 'agrees')).toEqual([])
    expect(again.agrees).toBe(true)
    expect(contentOf(codeOf(order)).text).not.toMatch(/ZZ|zz5|idarubicin/)
  })

  test('without its policy the doses would be others', () => {
    // 1.7 m²: bortezomib 1.3 × 1.7 = 2.21 → 2.2 in place of 2.3
    const rows = verified(codeOf(under({ bsaCap: '1.7' }))).rows
    expect(JSON.stringify(rows[0]?.paper)).toContain('"2.2"')
  })

  test('what only asks, what is for other drugs, and what is written beside it, is not in the code', () => {
    const plain = codeOf(exampleOrder(BHA))
    const { limits } = shipped
    for (const part of [
      { name: 'ZZHOSPITAL' },
      { limits: { ...limits, daysAhead: '30', labDays: '3' } },
      { increments: { idarubicin: [{ from: '0', increment: '1' }] } },
      { preparation: stock(['vial3500']) },
      { holidays: [{ date: '2026-12-25', name: 'ZZDAY', isWorkday: false }] },
    ])
      expect(codeOf(under(part))).toBe(plain)
  })
})

describe('an order opened from a page', () => {
  const regimen = shippedRegimen(BHA)
  const open = (order: TypedOrder, kept: Partial<Policy> = {}): TypedOrder =>
    openPrinted(printedOf(codeOf(order)), { regimen, shipped, kept, placeholder: PLACEHOLDER })

  test('has no identity, no birth date, no confirmation', () => {
    const { patient, acknowledgements } = open(exampleOrder(BHA))
    expect(patient).toMatchObject({ familyName: '', givenName: '', identifier: '', birthDate: '', ward: '', bed: '' })
    expect(patient.allergies).toEqual({ state: 'notRecorded', text: '' })
    expect(acknowledgements).toEqual([])
  })

  test('with the identity typed again it is the same plan', () => {
    const order = exampleOrder(BHA)
    const again = { ...open(order), patient: order.patient }
    expect(planOf(again).fingerprint).toBe(planOf(order).fingerprint)
  })

  test('is rounded as the page was, whatever this device keeps, and keeps what changes no dose', () => {
    const kept = { rounding: 'wholeVials', holidays: [{ date: '2026-12-25', name: 'Day', isWorkday: false }] } as const
    const { policy } = open(exampleOrder(BHA), kept)
    expect(policy.rounding).toBe('increment')
    expect(policy.holidays).toEqual(kept.holidays)
    // or the settings of the device would take its place as soon as it is on the screen
    expect(partToBeginWith(kept, policy, shipped)).toBeNull()
  })
})
