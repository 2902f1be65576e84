import { describe, expect, test } from 'vitest'
import { checkCriteria } from '../../../src/plan/checkCriteria.ts'
import { stated } from '../dosing/madeCourse.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { planOf, shippedRegimen } from '../../examples/examplePlan.ts'
import { clinicalOf, lab, limit, type Situation, withLabel, withLimit } from './clinicalMan.ts'
import { withoutKey } from './findingsIn.ts'

const text = { en: 'in words', zh: '文字标准' }
const neutrophils = limit('neutrophils', 'atLeast', '1.5', '10^9/L')
const at = { source: 'paper', place: 'Methods' }

/** Findings without their keys. */
function found(situation: Situation): object[] {
  return checkCriteria(clinicalOf(situation)).map(withoutKey)
}

describe('a value outside a limit asks for a reason', () => {
  test('the regimen’s own', () => {
    const labs = { neutrophils: lab('1.49', '10^9/L') }
    expect(found({ ...withLimit(neutrophils), course: { labs } })).toEqual([
      {
        code: 'limitOutside',
        severity: 'confirm',
        needs: 'reason',
        criterion: 'trial:neutrophils',
        origin: 'regimen',
        drug: null,
        of: 'neutrophils',
        value: '1.49',
        must: 'atLeast',
        limit: '1.5',
        unit: '10^9/L',
        mark: 'stated',
        at,
      },
    ])
  })

  test('a label’s, with its drug; on the limit nothing is asked', () => {
    const below = { labs: { neutrophils: lab('1.499', '10^9/L') } }
    const on = { labs: { neutrophils: lab('1.5', '10^9/L') } }
    expect(found({ ...withLabel(neutrophils), course: below })).toMatchObject([
      { code: 'limitOutside', origin: 'label', drug: 'made', value: '1.499' },
    ])
    expect(found({ ...withLabel(neutrophils), course: on })).toEqual([])
  })

  test('a clearance', () => {
    const situation = withLimit(limit('clearance', 'atLeast', '60', 'mL/min'))
    expect(found({ ...situation, clearance: '59.9' })).toMatchObject([{ code: 'limitOutside', of: 'clearance' }])
    expect(found({ ...situation, clearance: '60' })).toEqual([])
  })

  test('one that is set aside asks nothing and is not missed', () => {
    const population = { countsNotABar: stated(text) }
    const labs = { neutrophils: lab('0.1', '10^9/L') }
    expect(found({ ...withLabel(neutrophils), population, course: { labs } })).toEqual([])
    expect(found({ ...withLabel(neutrophils), population })).toEqual([])
  })

  test('another value is another question: the key holds the value whole', () => {
    const keyOf = (value: string) =>
      checkCriteria(
        clinicalOf({ ...withLimit(neutrophils), course: { labs: { neutrophils: lab(value, '10^9/L') } } }),
      )[0]?.key
    expect(keyOf('1.49')).not.toBe(keyOf('1.48'))
    expect(keyOf('1.49')).toBe(keyOf('1.490'))
  })
})

describe('a criterion in words', () => {
  const population = {
    inclusions: [{ id: 'pretreated', text: stated(text) }],
    exclusions: [
      { id: 'infection', text: stated(text) },
      { id: 'refusal', text: stated(text) },
    ],
  }

  test('asks for a reason where the answer is against it', () => {
    const answers = { pretreated: 'no', infection: 'yes', refusal: 'no' } as const
    expect(found({ population, course: { answers } })).toEqual([
      { code: 'criterionNotMet', severity: 'confirm', needs: 'reason', kind: 'inclusion', criterion: 'pretreated', at },
      { code: 'criterionNotMet', severity: 'confirm', needs: 'reason', kind: 'exclusion', criterion: 'infection', at },
    ])
  })

  test('without an answer it is counted in one note', () => {
    expect(found({ population, course: { answers: { refusal: 'no' } } })).toEqual([
      { code: 'criteriaNotAnswered', severity: 'note', needs: null, count: 2 },
    ])
    expect(found({ population, course: { answers: { pretreated: 'yes', infection: 'no', refusal: 'no' } } })).toEqual(
      [],
    )
  })
})

describe('what was not entered', () => {
  const clearance = limit('clearance', 'atLeast', '60', 'mL/min')

  test('is named once, however many limits hang on it, and never asked for by a row without a limit', () => {
    const situation = { ...withLimit(neutrophils, limit('alt', 'atMost', '2.5', 'xULN')), ...withLabel(neutrophils) }
    expect(found(situation)).toEqual([
      { code: 'limitsNotEntered', severity: 'note', needs: null, of: ['neutrophils', 'alt'] },
    ])
    expect(found({})).toEqual([])
  })

  test('a value without its upper limit stays among them', () => {
    const situation = withLimit(limit('alt', 'atMost', '2.5', 'xULN'))
    expect(found({ ...situation, course: { labs: { alt: lab('900', 'U/L') } } })).toMatchObject([
      { code: 'limitsNotEntered', of: ['alt'] },
    ])
  })

  test('a clearance that the chosen formula does not give; without a formula it is not a missing entry', () => {
    expect(found({ ...withLimit(clearance), clearance: null })).toMatchObject([
      { code: 'limitsNotEntered', of: ['clearance'] },
    ])
    expect(found(withLimit(clearance))).toEqual([])
  })
})

test('age, ECOG and LVEF are asked about in one place only', () => {
  const population = { age: stated({ min: 60, max: 70 }), ecogMax: stated(0), lvefMin: stated('90') }
  expect(found({ population })).toEqual([])
})

test('an answer to a criterion that the regimen does not have stops the order', () => {
  const order = exampleOrder('bha-induction')
  const answered = (answers: Readonly<Record<string, 'yes' | 'no'>>) => ({
    ...order,
    course: { ...order.course, answers },
  })
  const plan = planOf(answered({ 'no-such-criterion': 'no' }))
  expect(plan.findings).toContainEqual(
    expect.objectContaining({
      code: 'entryUnknown',
      severity: 'stop',
      list: 'answers',
      entry: 'no-such-criterion',
    }),
  )
  const [known] = shippedRegimen('bha-induction').population.exclusions
  if (!known) throw new Error('the shipped regimen has an exclusion')
  expect(planOf(answered({ [known.id]: 'no' })).findings.map(({ code }) => code)).not.toContain('entryUnknown')
})
