import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../../src/evidence/labs.ts'
import { clinicalOf, lab, limit, resultOf, rowOf, withLimit } from './clinicalMan.ts'

describe('each comparison below, on and above its limit', () => {
  test.each<readonly [Comparison, string, string]>([
    ['atLeast', '1.499', 'outside'],
    ['atLeast', '1.5', 'within'],
    ['atLeast', '1.501', 'within'],
    ['above', '1.499', 'outside'],
    ['above', '1.5', 'outside'],
    ['above', '1.501', 'within'],
    ['atMost', '1.499', 'within'],
    ['atMost', '1.5', 'within'],
    ['atMost', '1.501', 'outside'],
    ['below', '1.499', 'within'],
    ['below', '1.5', 'outside'],
    ['below', '1.501', 'outside'],
  ])('must be %s 1.5: %s is %s', (must, value, result) => {
    const course = { labs: { neutrophils: lab(value, '10^9/L') } }
    const situation = { ...withLimit(limit('neutrophils', must, '1.5', '10^9/L')), course }
    expect(resultOf(situation, 'trial:neutrophils')).toBe(result)
  })
})

describe('a value in another unit than its limit is turned into it, exactly', () => {
  // 1.5 mg/dL × 88.42 = 132.63 µmol/L
  test.each([
    ['132.62', 'umol/L', 'within'],
    ['132.63', 'umol/L', 'within'],
    ['132.64', 'umol/L', 'outside'],
    ['1.5', 'mg/dL', 'within'],
    ['1.501', 'mg/dL', 'outside'],
  ] as const)('creatinine %s %s against at most 1.5 mg/dL: %s', (value, unit, result) => {
    const course = { labs: { creatinine: lab(value, unit) } }
    const situation = { ...withLimit(limit('creatinine', 'atMost', '1.5', 'mg/dL')), course }
    expect(resultOf(situation, 'trial:creatinine')).toBe(result)
  })

  // 1.5 mg/dL × 17.104 = 25.656 µmol/L; the other way the limit is the exact product
  test.each([
    ['1.5', 'mg/dL', 'within'],
    ['1.501', 'mg/dL', 'outside'],
    ['25.656', 'umol/L', 'within'],
    ['25.657', 'umol/L', 'outside'],
  ] as const)('bilirubin %s %s against at most 25.656 µmol/L: %s', (value, unit, result) => {
    const course = { labs: { bilirubin: lab(value, unit) } }
    const situation = { ...withLimit(limit('bilirubin', 'atMost', '25.656', 'umol/L')), course }
    expect(resultOf(situation, 'trial:bilirubin')).toBe(result)
  })

  // 9 g/dL is 90 g/L
  test.each([
    ['89.9', 'g/L', 'outside'],
    ['90', 'g/L', 'within'],
    ['8.99', 'g/dL', 'outside'],
    ['9', 'g/dL', 'within'],
    ['9.01', 'g/dL', 'within'],
  ] as const)('haemoglobin %s %s against at least 90 g/L: %s', (value, unit, result) => {
    const course = { labs: { haemoglobin: lab(value, unit) } }
    const situation = { ...withLimit(limit('haemoglobin', 'atLeast', '90', 'g/L')), course }
    expect(resultOf(situation, 'trial:haemoglobin')).toBe(result)
  })
})

describe('× ULN is the laboratory’s own upper limit', () => {
  const atMost = withLimit(limit('bilirubin', 'atMost', '1.5', 'xULN'))

  // 1.5 × 17.1 = 25.65
  test.each([
    ['25.64', '17.1', 'within'],
    ['25.65', '17.1', 'within'],
    ['25.66', '17.1', 'outside'],
    ['25.66', '20.5', 'within'],
  ])('bilirubin %s with an upper limit of %s against at most 1.5: %s', (value, upper, result) => {
    const course = { labs: { bilirubin: lab(value, 'umol/L', upper) } }
    expect(resultOf({ ...atMost, course }, 'trial:bilirubin')).toBe(result)
  })

  test('the value is shown as the multiple, 30 ÷ 20 = 1.5', () => {
    const course = { labs: { bilirubin: lab('30', 'umol/L', '20') } }
    expect(rowOf({ ...atMost, course }, 'trial:bilirubin').value).toMatchObject({ text: '1.5', unit: 'xULN' })
  })

  test.each(['', '0', 'abc'])('an upper limit of “%s” is none: not entered', (upper) => {
    const course = { labs: { bilirubin: lab('900', 'umol/L', upper) } }
    expect(rowOf({ ...atMost, course }, 'trial:bilirubin')).toMatchObject({ result: 'notEntered', value: null })
  })
})

describe('what is not whole is held against nothing', () => {
  const atLeast = withLimit(limit('haemoglobin', 'atLeast', '90', 'g/L'))
  const whole = lab('10', 'g/L')

  test.each([
    ['no value', { ...whole, value: '' }],
    ['a value nobody can read', { ...whole, value: '1,234' }],
    ['no unit', { ...whole, unit: '' as const }],
    ['a unit it is not measured in', { ...whole, unit: 'U/L' as const }],
    ['no date', { ...whole, measuredOn: '' }],
    ['a date there is not', { ...whole, measuredOn: '2026-02-30' }],
  ])('%s', (_, haemoglobin) => {
    expect(resultOf({ ...atLeast, course: { labs: { haemoglobin: whole } } }, 'trial:haemoglobin')).toBe('outside')
    const row = rowOf({ ...atLeast, course: { labs: { haemoglobin } } }, 'trial:haemoglobin')
    expect(row).toMatchObject({ result: 'notEntered', value: null })
  })

  test('zero is a value', () => {
    const course = { labs: { neutrophils: lab('0', '10^9/L') } }
    const situation = { ...withLimit(limit('neutrophils', 'atLeast', '1.5', '10^9/L')), course }
    expect(rowOf(situation, 'trial:neutrophils')).toMatchObject({ result: 'outside', value: { text: '0' } })
  })
})

describe('the age of a value counts to day 1 of the current cycle', () => {
  const atLeast = withLimit(limit('platelets', 'atLeast', '75', '10^9/L'))

  test.each([
    ['2026-11-20', 3],
    ['2026-11-23', 0],
    ['2026-11-25', -2],
    ['2026-10-30', 24],
  ])('measured %s: %i days', (measuredOn, ageDays) => {
    const course = { labs: { platelets: { ...lab('80', '10^9/L'), measuredOn } } }
    expect(rowOf({ ...atLeast, course }, 'trial:platelets').value).toMatchObject({ measuredOn, ageDays })
  })

  test('without a day 1 it has none, and is compared all the same', () => {
    const course = { labs: { platelets: lab('80', '10^9/L') } }
    const row = rowOf({ ...atLeast, course, order: { cycles: [] } }, 'trial:platelets')
    expect(row).toMatchObject({ result: 'within', value: { ageDays: null } })
  })
})

describe('creatinine clearance is the hospital’s own, absolute', () => {
  const atLeast = withLimit(limit('clearance', 'atLeast', '60', 'mL/min'))

  test.each([
    ['59.99', 'outside'],
    ['60', 'within'],
    ['60.01', 'within'],
  ])('%s mL/min against at least 60: %s', (clearance, result) => {
    const row = rowOf({ ...atLeast, clearance }, 'trial:clearance')
    expect(row.result).toBe(result)
    expect(row.value).toEqual({ text: clearance, unit: 'mL/min', measuredOn: '2026-11-20', ageDays: 3 })
  })

  test('60 that came out of quotients as 59.999… to forty digits is 60', () => {
    const clearance = `59.${'9'.repeat(38)}`
    expect(rowOf({ ...atLeast, clearance }, 'trial:clearance')).toMatchObject({
      result: 'within',
      value: { text: '60' },
    })
  })

  test('no formula chosen, or none for this body: not entered', () => {
    expect(resultOf(atLeast, 'trial:clearance')).toBe('notEntered')
    expect(resultOf({ ...atLeast, clearance: null }, 'trial:clearance')).toBe('notEntered')
  })
})

test('a row carries the mark and the place of its limit', () => {
  const why = { en: 'recalled', zh: '凭记忆' }
  const value = limit('alt', 'atMost', '2.5', 'xULN')
  const limits = [{ value, mark: 'inferred' as const, why }]
  const row = clinicalOf({ population: { limits } }).criteria.find(({ id }) => id === 'trial:alt')
  expect(row).toMatchObject({ mark: 'inferred', place: null, origin: { kind: 'regimen' } })
})
