import { describe, expect, test } from 'vitest'
import { findingsOf, firstDose, MAC, planFor, type Treated } from './treatedMan.ts'

describe('an area measured elsewhere', () => {
  const plan = (bsa: string, reason = 'above-knee amputation', by = 'TEST Physician', policy: Treated['policy'] = {}) =>
    planFor({ weights: { m1: '80' }, bsa: { m1: { value: bsa, reason, by } }, policy })

  test('takes the place of the calculated one, with its reason and name', () => {
    const measured = plan('1.75')
    expect(measured.bsa.ok && measured.bsa.working).toEqual({
      kind: 'measured',
      keptFrom: null,
      exact: '1.75',
      shown: '1.7500',
      cap: null,
      reason: 'above-knee amputation',
      by: 'TEST Physician',
    })
    expect(firstDose(measured, 'idarubicin')).toBe('21') // 12 × 1.75
    expect(findingsOf(measured, 'bsaMeasured')).toEqual([
      expect.objectContaining({
        severity: 'confirm',
        calculated: '2.0000',
        cycle: 1,
        bsa: '1.7500',
        by: 'TEST Physician',
      }),
    ])
  })
  test('is capped like any other', () => {
    const capped = plan('2.1', 'oedema', 'TEST Physician', { bsaCap: '2' })
    expect(capped.bsa.ok && capped.bsa.working.cap).toEqual({ from: '2.1', to: '2' })
    expect(firstDose(capped, 'idarubicin')).toBe('24')
  })
  test.each([
    ['1.75', '', 'TEST Physician', 'bsaReason'],
    ['1.75', ' – ', 'TEST Physician', 'bsaReason'],
    ['1.75', 'oedema', '', 'bsaBy'],
    ['', 'oedema', 'TEST Physician', 'bsa'],
    ['', 'oedema', '', 'bsa'],
  ])('%j because of %j by %j: no dose, %s is missing', (value, reason, by, field) => {
    expect(plan(value, reason, by).bsa).toEqual({ ok: false, refusal: { code: 'fieldMissing', field } })
  })
  test.each(['about 1.8', '0', '-1.8'])('%s is no area', (value) => {
    const { bsa } = plan(value)
    expect(bsa.ok ? bsa : [bsa.refusal.code, 'field' in bsa.refusal && bsa.refusal.field]).toEqual([
      'fieldInvalid',
      'bsa',
    ])
  })
  // √(50 × 1 ÷ 3600) = 0.1179 and √(250 × 400 ÷ 3600) = 5.2705: no body the policy accepts has less or more
  test.each([
    ['0.119', 'fieldOutOfRange'],
    ['0.12', 'ok'],
    ['0.121', 'ok'],
    ['5.269', 'ok'],
    ['5.27', 'ok'],
    ['5.271', 'fieldOutOfRange'],
    ['17.5', 'fieldOutOfRange'],
  ])('%s m²: %s', (value, expected) => {
    const { bsa } = plan(value)
    expect(bsa.ok ? 'ok' : bsa.refusal.code).toBe(expected)
  })
  test('is by no formula: a label that states one has nothing to be held against', () => {
    const bsa = { m1: { value: '1.75', reason: 'oedema', by: 'TEST Physician' } }
    expect(findingsOf(planFor({ regimen: MAC }), 'labelBsaFormula')).toHaveLength(1)
    expect(findingsOf(planFor({ regimen: MAC, bsa }), 'labelBsaFormula')).toEqual([])
  })
  test('a height that cannot be measured is not asked for', () => {
    expect(findingsOf(plan('1.75'), 'measuredOnMissing')).toEqual([])
  })
  test('can be kept, or asked about, like a calculated one', () => {
    const weights = { m1: '80', m2: '80' }
    const m2 = { value: '1.89', reason: 'amputation', by: 'TEST Physician' } // 5.5% less than 2 m²
    const of = (dosing: '' | 'keep') => planFor({ weights, bsa: { m2 }, cycles: [{}, { measurements: 'm2', dosing }] })
    expect([firstDose(of(''), 'idarubicin'), firstDose(of('keep'), 'idarubicin')]).toEqual(['bodyChanged', '24'])
  })
})

describe('a formula changed in mid-course', () => {
  test('is asked about with a reason, once', () => {
    const plan = planFor({ cycles: [{ bsaFormula: 'duBois' }, { bsaFormula: 'duBois' }, {}] })
    expect(findingsOf(plan, 'formulaChanged')).toEqual([
      expect.objectContaining({ severity: 'confirm', needs: 'reason', cycle: 3, before: 'duBois', now: 'mosteller' }),
    ])
  })
  test('is seen from what was recorded too', () => {
    const record = { administration: 'idarubicin@C1D1#1', drug: 'idarubicin', date: '2026-08-23', start: '13:00' }
    const records = [{ ...record, amount: '24', bsa: '1.9964', bsaFormula: 'duBois' }]
    const plan = planFor({ cycles: [{}, {}], course: { records } })
    expect(findingsOf(plan, 'formulaChanged')).toEqual([expect.objectContaining({ cycle: 2, before: 'duBois' })])
  })
  test('is not asked about where it is the same, or only a later cycle had another', () => {
    for (const cycles of [
      [{ bsaFormula: 'mosteller' }, {}],
      [{}, {}],
    ])
      expect(findingsOf(planFor({ cycles }), 'formulaChanged')).toEqual([])
    const plan = planFor({ cycles: [{}, {}, { bsaFormula: 'duBois' }], current: '2' })
    expect(findingsOf(plan, 'formulaChanged')).toEqual([])
  })
  test('an earlier cycle keeps the area of its own formula', () => {
    // Du Bois 0.007184 × 180^0.725 × 80^0.425 = 1.996421, Mosteller 2: the same man
    const cycles = [{ bsaFormula: 'duBois' }, { measurements: 'm2', dosing: 'keep' as const }]
    const plan = planFor({ weights: { m1: '80', m2: '80' }, cycles })
    expect(plan.bsa.ok && plan.bsa.working.shown).toBe('1.9964')
    expect(plan.comparison?.bsaPercent).toBe('0.2')
  })
})
