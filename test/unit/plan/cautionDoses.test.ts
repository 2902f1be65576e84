import { describe, expect, test } from 'vitest'
import type { DoseRule } from '../../../src/regimen/item.ts'
import type { Trigger } from '../../../src/regimen/caution.ts'
import { changed, madeRegimen, plainItem, stated } from '../dosing/madeCourse.ts'
import { cautionOf, type Situation, withCaution } from './clinicalMan.ts'

const perM2 = (amount: string): DoseRule => ({ kind: 'perM2', amount: stated(amount), per: 'administration' })
const from1000: Trigger = { kind: 'dosePerM2', from: '1000' }
const high = withCaution({ when: [from1000] })
const above4 = withCaution({ when: [{ kind: 'dailyDoseAbove', amount: '4' }] })

const given = {
  administration: 'line@C1D1#1',
  drug: 'made',
  date: '2026-11-23',
  start: '09:00',
  bsa: '2',
  bsaFormula: 'mosteller',
}

describe('a caution from 1 g/m²', () => {
  test.each([
    ['999.9', 'notMet'],
    ['1000', 'applies'],
    ['1000.1', 'applies'],
  ])('%s mg/m² prescribed: %s', (amount, state) => {
    expect(cautionOf({ ...high, item: { dose: perM2(amount) } })).toMatchObject({ state, facts: [{ value: amount }] })
  })

  test('a dose that a person changed counts as it is now', () => {
    const item = { dose: perM2('900') }
    const raised = changed({}, 'amount', '1200')
    expect(cautionOf({ ...high, item, course: { changes: [raised] } })).toMatchObject({
      state: 'applies',
      facts: [{ value: '1200' }],
    })
    const lowered = changed({}, 'amount', '500')
    expect(cautionOf({ ...high, item: { dose: perM2('1500') }, course: { changes: [lowered] } }).state).toBe('notMet')
  })

  test('a dose that is not per m² is not known to be below it', () => {
    const flat: DoseRule = { kind: 'flat', amount: stated('5000') }
    expect(cautionOf({ ...high, item: { dose: flat } })).toMatchObject({
      state: 'notEntered',
      facts: [{ isMet: null, value: null }],
    })
  })

  test('nor is one per kg', () => {
    const perKg: DoseRule = { kind: 'perKg', amount: stated('50'), per: 'administration' }
    expect(cautionOf({ ...high, item: { dose: perKg } }).state).toBe('notEntered')
  })

  test('a dose that was given counts as the regimen prescribed it', () => {
    const records = [{ ...given, amount: '3000' }]
    expect(cautionOf({ ...high, item: { dose: perM2('1500') }, course: { records } })).toMatchObject({
      state: 'applies',
      facts: [{ value: '1500' }],
    })
  })

  test('it is about the lines that are so high, and about all while none is known to be', () => {
    const regimen = {
      ...madeRegimen({}, high.safety ? { safety: high.safety } : {}),
      items: [
        { ...plainItem, id: 'low', dose: perM2('100') },
        { ...plainItem, id: 'high', dose: perM2('2000') },
      ],
    }
    expect(cautionOf({ regimen })).toMatchObject({ state: 'applies', items: ['high'], facts: [{ value: '2000' }] })
    const both = { ...regimen, items: regimen.items.map((item) => ({ ...item, dose: perM2('100') })) }
    expect(cautionOf({ regimen: both })).toMatchObject({ state: 'notMet', items: ['low', 'high'] })
  })
})

describe('a daily dose above 4 mg', () => {
  const daily = (more: Situation['item']): Situation => ({ ...above4, item: { dose: perM2('4'), ...more } })

  // of 2 m²: 2 mg/m² is 4 mg
  test.each([
    ['1.99', '3.98', 'notMet'],
    ['2', '4', 'notMet'],
    ['2.01', '4.02', 'applies'],
    ['4', '8', 'applies'],
  ])('%s mg/m², %s mg: %s', (amount, mg, state) => {
    expect(cautionOf(daily({ dose: perM2(amount) }))).toMatchObject({ state, facts: [{ value: mg }] })
  })

  test('two doses of 3 mg are one day of 6 mg; on two days they are 3 mg a day', () => {
    const twice = { dose: perM2('1.5'), timesPerDay: stated(2), intervalHours: stated(12) }
    expect(cautionOf(daily(twice))).toMatchObject({ state: 'applies', facts: [{ value: '6' }] })
    expect(cautionOf(daily({ dose: perM2('1.5'), days: stated([1, 2]) }))).toMatchObject({
      state: 'notMet',
      facts: [{ value: '3' }],
    })
  })

  test('a dose reduced to half counts as it is printed', () => {
    const half = changed({}, 'percent', '50')
    expect(cautionOf({ ...daily({}), course: { changes: [half] } })).toMatchObject({
      state: 'notMet',
      facts: [{ value: '4' }],
    })
  })

  test('a refused dose leaves its day open, unless another day is above already', () => {
    const order = { measurements: [] }
    expect(cautionOf({ ...daily({}), order })).toMatchObject({ state: 'notEntered', facts: [{ value: null }] })
    const unclear = changed({ day: 2 }, 'amount', 'x', { scope: 'administration' })
    const low = daily({ dose: perM2('1'), days: stated([1, 2]) })
    expect(cautionOf({ ...low, course: { changes: [unclear] } })).toMatchObject({
      state: 'notEntered',
      facts: [{ value: '2' }],
    })
    const above = daily({ days: stated([1, 2]) })
    expect(cautionOf({ ...above, course: { changes: [unclear] } })).toMatchObject({
      state: 'applies',
      facts: [{ value: '8' }],
    })
  })

  test('a recorded dose counts as it was given', () => {
    const records = [{ ...given, amount: '3.5' }]
    expect(cautionOf({ ...daily({}), course: { records } })).toMatchObject({
      state: 'notMet',
      facts: [{ value: '3.5' }],
    })
  })

  test('a day moved onto another day adds to it', () => {
    const delay = {
      id: 'change1',
      kind: 'delay',
      item: null,
      at: { cycle: 1, day: 1, dose: 1 },
      scope: 'day',
      to: '2026-11-24',
      time: '',
      reason: 'neutropenia',
      grade: '4',
      date: '2026-11-23',
      note: '',
    } as const
    const two = daily({ dose: perM2('1.5'), days: stated([1, 2]) })
    expect(cautionOf({ ...two, course: { changes: [delay] } })).toMatchObject({
      state: 'applies',
      facts: [{ value: '6' }],
    })
  })
})
