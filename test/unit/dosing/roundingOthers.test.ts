import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROUNDING_POLICIES } from '../../../src/evidence/rounding.ts'
import { decimal } from '../../../src/quantities/decimal.ts'
import type { DoseRule } from '../../../src/regimen/item.ts'
import { RUNS } from '../../properties/randomOrders.ts'
import { drugOf, drugWith, FLAT, madeUp, roundedTo, rounding, UNEXCEPTED } from './roundingInputs.ts'

const none = { policy: { rounding: 'none' } } as const

describe('by the increment', () => {
  it.each([
    ['2.34', undefined, '2.3 rounded'],
    ['2.35', undefined, '2.4 rounded'],
    // the nearest multiple is above the cap: the highest below it
    ['2.36', '2.36', '2.3 rounded'],
    ['2.36', '2.4', '2.4 rounded'],
    ['2.36', '2.3999', '2.3 rounded'],
    // an increase that passed the cap comes back below it
    ['2.6', '2.4', '2.4 rounded'],
    ['2.6', '2.37', '2.3 rounded'],
    ['0.09', '0.09', 'roundsToZero'],
    ['0.0499', undefined, 'roundsToZero'],
    ['0.05', undefined, '0.1 rounded'],
  ])('%s mg with the cap %s', (exact, cap, expected) => {
    expect(roundedTo({ exact, ...(cap === undefined ? {} : { cap }) })).toBe(expected)
  })

  it('names the cap that was in the way, and no policy that was not taken', () => {
    expect(rounding({ exact: '2.36', cap: '2.36' })).toMatchObject({
      step: { code: 'rounded', policy: 'increment', origin: 'proposed', instead: null, below: '2.36' },
    })
    expect(rounding({ exact: '2.34', cap: '2.36' })).toMatchObject({ step: { below: null } })
  })

  it('a hospital’s own increment also serves where its policy falls back', () => {
    const policy = { rounding: 'wholeVials', increments: { bortezomib: [{ from: '0', increment: '0.25' }] } } as const
    const rung = rounding({ exact: '2.2776', drug: drugOf('bortezomib'), policy, circumstances: UNEXCEPTED })
    expect(rung).toMatchObject({ step: { result: '2.25', origin: 'local', instead: { why: 'forbidden' } } })
  })
})

describe('without rounding', () => {
  it.each([
    // 1.3 mg/m² × 1.751983257… m² = 2.277578235…
    ['2.277578235', undefined, '2.2776 rounded'],
    ['2.00005', undefined, '2.0001 rounded'],
    ['2.000049', undefined, '2 rounded'],
    ['2.2776', undefined, '2.2776 rounded'],
    ['0.00005', undefined, '0.0001 rounded'],
    ['0.000049', undefined, 'roundsToZero'],
    ['2.277578235', '2.277578235', '2.2775 rounded'],
    ['2.277578235', '2.2776', '2.2776 rounded'],
  ])('%s mg with the cap %s ends at the fourth decimal', (exact, cap, expected) => {
    expect(roundedTo({ ...none, exact, ...(cap === undefined ? {} : { cap }) })).toBe(expected)
  })

  it('says so, and needs no increment of the drug', () => {
    expect(rounding({ ...none, exact: '2.277578235', drug: drugWith({ increment: null }) })).toMatchObject({
      // (2.2776 − 2.277578235) ÷ 2.277578235 = 0.00096%
      step: { policy: 'none', increment: '0.0001', instead: null, differencePercent: '0' },
    })
  })
})

describe.each(ROUNDING_POLICIES)('a fixed dose of a drug without increments, by the policy %s', (policy) => {
  const drug = drugWith({ increment: null })
  const bands: DoseRule = {
    kind: 'bands',
    by: 'weight',
    bands: [{ from: '0', below: null, dose: { kind: 'flat', amount: madeUp('12') } }],
  }

  it.each([FLAT, bands])('stays as published: %o', (dose) => {
    const situation = { exact: '12.345', drug, dose, policy: { rounding: policy }, circumstances: UNEXCEPTED }
    expect(roundedTo(situation)).toBe('12.345 notRounded')
  })
})

it('a dose per body measure of a drug without increments is refused', () => {
  expect(roundedTo({ exact: '12.345', drug: drugWith({ increment: null }) })).toBe('incrementMissing')
})

describe.each(ROUNDING_POLICIES)('tablets by mouth, whatever the policy: %s', (policy) => {
  const oral = { route: 'PO', policy: { rounding: policy }, circumstances: UNEXCEPTED } as const
  const tablets = drugWith({ form: 'tablet', strengths: ['10', '50', '100'], increment: null })
  const twenties = drugWith({ form: 'tablet', strengths: ['20'] })

  it.each([
    ['20', '2×10'],
    ['70', '1×50 + 2×10'],
    ['100', '1×100'],
    ['400', '4×100'],
  ])('a ramp-up dose of %s mg is made exactly', (exact, units) => {
    const rung = rounding({ ...oral, exact, drug: tablets, dose: FLAT })
    expect(rung).toMatchObject({ step: { form: 'tablet', differencePercent: '0', withinPercent: null, result: exact } })
    if (!rung.ok || rung.step.code !== 'wholeUnits') throw new Error('whole tablets')
    expect(rung.step.units.map(({ strength, count }) => `${String(count)}×${strength}`).join(' + ')).toBe(units)
  })

  it.each([
    // between 120 and 140 the middle goes up
    ['129.9999', undefined, '120 wholeUnits'],
    ['130', undefined, '140 wholeUnits'],
    ['130', '140', '140 wholeUnits'],
    ['130', '139.9999', '120 wholeUnits'],
    // 20 is 33% above 15: given all the same, and asked about
    ['15', undefined, '20 wholeUnits'],
    ['10', undefined, '20 wholeUnits'],
    ['9.9999', undefined, 'roundsToZero'],
    ['15', '19.9999', 'roundsToZero'],
  ])('%s mg with the cap %s from 20 mg tablets', (exact, cap, expected) => {
    expect(roundedTo({ ...oral, exact, drug: twenties, ...(cap === undefined ? {} : { cap }) })).toBe(expected)
  })

  it('less than half of the smallest tablet says which that is', () => {
    expect(rounding({ ...oral, exact: '4.9', drug: tablets })).toEqual({
      ok: false,
      refusal: { code: 'roundsToZero', drug: 'idarubicin', exact: '4.9', increment: '10' },
    })
  })

  it('capsules are counted in the same way', () => {
    const capsules = drugWith({ form: 'capsule', strengths: ['5', '25'] })
    expect(rounding({ ...oral, exact: '31', drug: capsules })).toMatchObject({
      step: {
        form: 'capsule',
        result: '30',
        units: [
          { strength: '25', count: 1 },
          { strength: '5', count: 1 },
        ],
      },
    })
  })
})

it.each(['IV', 'SC', null] as const)('tablets do not round a dose by another route: %s', (route) => {
  const drug = drugWith({ form: 'tablet', strengths: ['20'] })
  expect(roundedTo({ exact: '15.23', drug, route })).toBe('15.2 rounded')
})

it('by mouth without tablets in the drug file, the policy rounds', () => {
  expect(roundedTo({ exact: '15.23', drug: drugWith({ strengths: ['20'] }), route: 'PO' })).toBe('15.2 rounded')
})

it('no policy gives more than the cap', () => {
  const tenths = fc.integer({ min: 1, max: 3000 }).map((n) => `${String((n - (n % 10)) / 10)}.${String(n % 10)}`)
  fc.assert(
    fc.property(
      tenths,
      tenths,
      fc.constantFrom(...ROUNDING_POLICIES),
      fc.constantFrom('IV', 'PO'),
      fc.constantFrom('vial', 'tablet'),
      (exact, cap, policy, route, form) => {
        const drug = drugWith({ form, strengths: ['1', '2.5', '20'], increment: '0.3' })
        const rung = rounding({ exact, cap, policy: { rounding: policy }, route, drug, circumstances: UNEXCEPTED })
        expect(rung.ok && rung.value.value.gt(decimal(cap)) ? `${policy} ${exact} above ${cap}` : '').toBe('')
      },
    ),
    RUNS,
  )
})
