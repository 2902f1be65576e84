import { describe, expect, it } from 'vitest'
import { policySchema } from '../../../src/order/policySchema.ts'
import { testPolicy } from './testPolicy.ts'

const height = testPolicy.limits.heightCm
const limitsWith = (fields: object) => ({ ...testPolicy, limits: { ...testPolicy.limits, ...fields } })
const bands = (...pairs: readonly (readonly [string, string])[]) => ({
  ...testPolicy,
  increments: { cytarabine: pairs.map(([from, increment]) => ({ from, increment })) },
})

const newYear = { date: '2027-01-01', name: 'New Year', isWorkday: false }
const change = (weightPercent: string, dosePercent: string) => ({
  ...testPolicy,
  recalculate: { weightPercent, dosePercent },
})
const bandTable = (id: string, drug: string) => ({
  schemaVersion: 1,
  id,
  version: '1.0.0',
  title: { en: 'Bands', zh: '剂量段' },
  source: { cite: 'Test hospital' },
  drugs: [drug],
  unit: 'mg',
  withinPercent: '6',
  rows: [{ from: '95', below: '105', band: '100' }],
})

describe('a policy in a file', () => {
  it.each([
    ['as shipped', testPolicy],
    ['with a cap', { ...testPolicy, bsaCap: '2.2' }],
    ['rounding to whole vials within 10%', { ...testPolicy, rounding: 'wholeVials', wholeVialsPercent: '10' }],
    ['rounding to dose bands of its own', { ...testPolicy, rounding: 'doseBands', bandTables: [bandTable('a', 'x')] }],
    ['that asks at any change of the body', change('0', '0')],
    ['that asks at a change of 10% at the latest', change('10', '10')],
    [
      'with a day off and a weekend day worked',
      { ...testPolicy, holidays: [newYear, { ...newYear, date: '2027-01-02', isWorkday: true }] },
    ],
    ['with the leap day of a leap year', { ...testPolicy, holidays: [{ ...newYear, date: '2028-02-29' }] }],
    ['with increments of its own', bands(['0', '1'], ['1000', '10'])],
    [
      'with usual limits as wide as the outer ones',
      limitsWith({ heightCm: { ...height, usualMin: '50', usualMax: '250' } }),
    ],
  ])('%s is read back whole', (_name, policy) => {
    expect(policySchema.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy)
  })

  it.each([
    ['none', {}],
    ['one', { creatinine: { unit: 'mg/dL', min: '0.2', max: '20' } }],
    ['those that leave one number', { platelets: { unit: '10^9/L', min: '50', max: '50' } }],
  ])('may set bounds of laboratory values: %s', (_name, labs) => {
    const policy = limitsWith({ labs })
    expect(policySchema.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy)
  })

  const { roundingConfirmPercent: _left, ...withoutPercent } = testPolicy
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'mosteller'],
    ['a list', [testPolicy]],
    ['a field missing', withoutPercent],
    ['a field too many', { ...testPolicy, bsaCapped: true }],
    ['no name', { ...testPolicy, name: '' }],
    ['an endless name', { ...testPolicy, name: 'x'.repeat(501) }],
    ['a formula that is a path', { ...testPolicy, bsaFormula: '../mosteller' }],
    ['a cap that is a number', { ...testPolicy, bsaCap: 2 }],
    ['an endless cap', { ...testPolicy, bsaCap: '2'.repeat(501) }],
    ['another rounding', { ...testPolicy, rounding: 'vial' }],
    ['whole vials within 6%', { ...testPolicy, wholeVialsPercent: '6' }],
    ['whole vials within a number', { ...testPolicy, wholeVialsPercent: 5 }],
    ['two tables of one name', { ...testPolicy, bandTables: [bandTable('a', 'x'), bandTable('a', 'y')] }],
    ['two tables for one drug', { ...testPolicy, bandTables: [bandTable('a', 'x'), bandTable('b', 'x')] }],
    ['a table that is none', { ...testPolicy, bandTables: [{}] }],
    ['no threshold for a changed body', { ...testPolicy, recalculate: {} }],
    ['a threshold of weight above 10%', change('10.1', '5')],
    ['a threshold of dose above 10%', change('10', '10.001')],
    ['a negative threshold', change('-1', '5')],
    ['a threshold in full-width digits', change('１０', '5')],
    ['days ahead that are no whole number', limitsWith({ daysAhead: '60.5' })],
    ['days past as a number', limitsWith({ daysPast: 7 })],
    ['a day that there is not', { ...testPolicy, holidays: [{ ...newYear, date: '2027-02-29' }] }],
    ['a day off without a name', { ...testPolicy, holidays: [{ ...newYear, name: '' }] }],
    ['a day off and worked', { ...testPolicy, holidays: [newYear, { ...newYear, isWorkday: true }] }],
    ['a day off that is neither', { ...testPolicy, holidays: [{ date: '2027-01-01', name: 'x' }] }],
    ['a percentage as a number', { ...testPolicy, roundingConfirmPercent: 5 }],
    ['a percentage with an exponent', { ...testPolicy, roundingConfirmPercent: '1e3' }],
    ['a negative percentage', { ...testPolicy, roundingConfirmPercent: '-5' }],
    ['no limits', { ...testPolicy, limits: {} }],
    ['limits of height the wrong way round', limitsWith({ heightCm: { ...height, min: '251' } })],
    ['usual limits of height outside the outer ones', limitsWith({ heightCm: { ...height, usualMax: '251' } })],
    ['usual limits of height the wrong way round', limitsWith({ heightCm: { ...height, usualMin: '221' } })],
    ['limits of height with a field too many', limitsWith({ heightCm: { ...height, unit: 'cm' } })],
    ['limits of weight missing', limitsWith({ weightKg: undefined })],
    ['limits of BMI the wrong way round', limitsWith({ bmi: { usualMin: '35', usualMax: '15' } })],
    ['bounds of laboratory values missing', limitsWith({ labs: undefined })],
    ['bounds of an analyte nobody knows', limitsWith({ labs: { urea: { unit: 'mg/dL', min: '1', max: '9' } } })],
    ['bounds the wrong way round', limitsWith({ labs: { creatinine: { unit: 'umol/L', min: '20', max: '15' } } })],
    ['bounds of creatinine in g/L', limitsWith({ labs: { creatinine: { unit: 'g/L', min: '15', max: '2000' } } })],
    ['bounds without a unit', limitsWith({ labs: { creatinine: { min: '15', max: '2000' } } })],
    ['increments that are a list', { ...testPolicy, increments: [] }],
    ['a drug with no band', bands()],
    ['a first band that leaves small doses without a step', bands(['100', '1'])],
    ['bands out of order', bands(['0', '1'], ['1000', '10'], ['500', '5'])],
    ['two bands from the same dose', bands(['0', '1'], ['1000', '10'], ['1000', '5'])],
    ['a step of zero', bands(['0', '0'])],
    ['a step of zero written 0.000', bands(['0', '0.000'])],
    ['a negative step', bands(['0', '-1'])],
    ['a drug that is a path', { ...testPolicy, increments: { 'a/b': [{ from: '0', increment: '1' }] } }],
    [
      'increments for more drugs than a library holds',
      {
        ...testPolicy,
        increments: Object.fromEntries(
          Array.from({ length: 41 }, (_, index) => [`drug-${String(index)}`, [{ from: '0', increment: '1' }]]),
        ),
      },
    ],
  ])('with %s is no policy', (_name, policy) => {
    expect(policySchema.safeParse(policy).success).toBe(false)
  })
})
