import { describe, expect, it } from 'vitest'
import { policySchema } from '../../../src/order/policySchema.ts'
import { testPolicy } from './testPolicy.ts'

const height = testPolicy.limits.heightCm
const limitsWith = (fields: object) => ({ ...testPolicy, limits: { ...testPolicy.limits, ...fields } })
const bands = (...pairs: readonly (readonly [string, string])[]) => ({
  ...testPolicy,
  increments: { cytarabine: pairs.map(([from, increment]) => ({ from, increment })) },
})

describe('a policy in a file', () => {
  it.each([
    ['as shipped', testPolicy],
    ['with a cap', { ...testPolicy, bsaCap: '2.2' }],
    ['with increments of its own', bands(['0', '1'], ['1000', '10'])],
    [
      'with usual limits as wide as the outer ones',
      limitsWith({ heightCm: { ...height, usualMin: '50', usualMax: '250' } }),
    ],
  ])('%s is read back whole', (_name, policy) => {
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
