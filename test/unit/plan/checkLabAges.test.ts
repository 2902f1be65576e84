import { describe, expect, test } from 'vitest'
import type { Analyte } from '../../../src/evidence/labs.ts'
import type { Edit } from '../../../src/order/edit.ts'
import type { TypedLab } from '../../../src/order/typedCourse.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { HE072 } from '../schedule/acts.ts'

const entered = (analyte: Analyte, value: string, unit: TypedLab['unit'], more: Partial<TypedLab> = {}): Edit => ({
  kind: 'setLab',
  analyte,
  lab: { value, unit, upperLimit: '', measuredOn: '2026-11-20', ...more },
})

describe('a laboratory value of before', () => {
  // day 1 of the example is 23 Nov 2026; the shipped limit is 7 days
  const asked = (...edits: readonly Edit[]) =>
    examplePlan(HE072, ...edits).findings.filter(({ code }) => code === 'labsOld')
  test.each([
    ['2026-11-16', []],
    [
      '2026-11-15',
      [{ analyte: 'platelets', value: '120', unit: '10^9/L', upperLimit: null, date: '2026-11-15', days: 8 }],
    ],
  ])('measured on %s', (measuredOn, labs) => {
    const found = asked(entered('platelets', '120', '10^9/L', { measuredOn }))
    expect(found).toMatchObject(labs.length === 0 ? [] : [{ severity: 'confirm', labs, limitDays: '7' }])
  })
  test('several are one question', () => {
    const old = { measuredOn: '2026-11-01' }
    const found = asked(entered('platelets', '120', '10^9/L', old), entered('neutrophils', '2', '10^9/L', old))
    expect(found).toMatchObject([
      {
        labs: [
          { analyte: 'neutrophils', days: 22 },
          { analyte: 'platelets', days: 22 },
        ],
      },
    ])
  })
  test('that is confirmed is confirmed with its number, unit and upper limit: another asks again', () => {
    const keyOf = (more: Partial<TypedLab>, value = '12') =>
      asked(entered('bilirubin', value, 'umol/L', { measuredOn: '2026-11-01', upperLimit: '20', ...more }))[0]?.key
    const key = keyOf({})
    expect(key).toBeDefined()
    expect(keyOf({})).toBe(key)
    expect(keyOf({}, '120')).not.toBe(key)
    expect(keyOf({ upperLimit: '30' })).not.toBe(key)
    expect(keyOf({ unit: 'mg/dL' })).not.toBe(key)
  })
})

describe('a laboratory value of after day 1 of the cycle', () => {
  const asked = (...edits: readonly Edit[]) =>
    examplePlan(HE072, ...edits).findings.filter(({ code }) => code === 'labsAfterDay1')
  test.each([
    ['2026-11-22', 0],
    ['2026-11-23', 0],
    ['2026-11-24', 1],
  ])('measured on %s: asked %i times', (measuredOn, times) => {
    expect(asked(entered('platelets', '120', '10^9/L', { measuredOn }))).toHaveLength(times)
  })
  test('all are one question, with how many days after', () => {
    const late = entered('bilirubin', '12', 'umol/L', { measuredOn: '2026-11-26', upperLimit: '20' })
    const found = asked(late, entered('alt', '30', 'U/L', { measuredOn: '2026-11-24', upperLimit: '40' }))
    expect(found).toMatchObject([
      {
        severity: 'confirm',
        needs: 'acknowledgement',
        day1: '2026-11-23',
        labs: [
          { analyte: 'bilirubin', value: '12', unit: 'umol/L', upperLimit: '20', date: '2026-11-26', days: 3 },
          { analyte: 'alt', value: '30', unit: 'U/L', upperLimit: '40', date: '2026-11-24', days: 1 },
        ],
      },
    ])
  })
  test('another number asks again', () => {
    const keyOf = (value: string) => asked(entered('platelets', value, '10^9/L', { measuredOn: '2026-11-24' }))[0]?.key
    expect(keyOf('120')).toBeDefined()
    expect(keyOf('120')).not.toBe(keyOf('12'))
  })
})
