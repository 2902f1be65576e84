import { describe, expect, test } from 'vitest'
import { stated } from '../dosing/madeCourse.ts'
import { clinicalOf, resultOf, rowOf, type Situation } from './clinicalMan.ts'

/** Born so that the patient is of that age on 23 November 2026, and the order's other fields of the patient. */
function patient(more: {
  readonly age?: number
  readonly ecog?: string
  readonly lvef?: string
  readonly on?: string
}) {
  const { age, ecog = '', lvef = '', on = '' } = more
  const birthDate = age === undefined ? '' : `${2026 - age}-11-23`
  return {
    familyName: 'TEST',
    givenName: '',
    identifier: 'TEST-0001',
    birthDate,
    sex: 'male',
    ward: '',
    bed: '',
    allergies: { state: 'noneKnown', text: '' },
    ecog,
    lvef: { value: lvef, measuredOn: on },
    diagnosis: '',
    intent: '',
    venousAccess: '',
  } as const
}

describe('age in completed years, both ends studied', () => {
  const population = { minimumAge: stated(1), age: stated({ min: 18, max: 65 }) }

  test.each([
    [17, 'outside'],
    [18, 'within'],
    [65, 'within'],
    [66, 'outside'],
  ] as const)('%i years: %s', (age, result) => {
    const row = rowOf({ population, order: { patient: patient({ age }) } }, 'trial:age')
    expect(row.result).toBe(result)
    expect(row.limit).toEqual({ kind: 'range', min: '18', max: '65', unit: 'years' })
    expect(row.value).toEqual({ text: String(age), unit: 'years', measuredOn: null, ageDays: null })
    expect(row).toMatchObject({ mark: 'stated', place: { source: 'paper', place: 'Methods' } })
  })

  test('without a last year the old are within', () => {
    const open = { minimumAge: stated(1), age: stated({ min: 18, max: null }) }
    expect(resultOf({ population: open, order: { patient: patient({ age: 90 }) } }, 'trial:age')).toBe('within')
    expect(resultOf({ population: open, order: { patient: patient({ age: 17 }) } }, 'trial:age')).toBe('outside')
  })

  test('no date of birth: not entered', () => {
    expect(resultOf({ population, order: { patient: patient({}) } }, 'trial:age')).toBe('notEntered')
  })
})

test.each([
  ['1', 'within'],
  ['2', 'within'],
  ['3', 'outside'],
  ['', 'notEntered'],
  ['x', 'notEntered'],
] as const)('ECOG %s against at most 2: %s', (ecog, result) => {
  const row = rowOf({ population: { ecogMax: stated(2) }, order: { patient: patient({ ecog }) } }, 'trial:ecog')
  expect(row.result).toBe(result)
  expect(row.limit).toEqual({ kind: 'one', must: 'atMost', value: '2', unit: '' })
})

test.each([
  ['49.9', 'outside'],
  ['50', 'within'],
  ['50.1', 'within'],
] as const)('LVEF %s against at least 50%: %s', (lvef, result) => {
  const order = { patient: patient({ lvef, on: '2026-11-02' }) }
  const row = rowOf({ population: { lvefMin: stated('50') }, order }, 'trial:lvef')
  expect(row.result).toBe(result)
  // 2 to 23 November: 21 days
  expect(row.value).toEqual({ text: lvef, unit: '%', measuredOn: '2026-11-02', ageDays: 21 })
})

test('no LVEF: not entered', () => {
  expect(rowOf({ population: { lvefMin: stated('50') } }, 'trial:lvef')).toMatchObject({
    result: 'notEntered',
    value: null,
  })
})

test('an LVEF without its date is compared, as its finding is, and has no age', () => {
  const order = { patient: patient({ lvef: '40' }) }
  const row = rowOf({ population: { lvefMin: stated('50') }, order }, 'trial:lvef')
  expect(row.result).toBe('outside')
  expect(row.value).toMatchObject({ measuredOn: null, ageDays: null })
})

test('where the source states none, the row says so and shows the value', () => {
  const order = { patient: patient({ age: 46, ecog: '4', lvef: '20' }) }
  for (const [id, text] of [
    ['trial:age', '46'],
    ['trial:ecog', '4'],
    ['trial:lvef', '20'],
  ] as const)
    expect(rowOf({ order }, id)).toMatchObject({
      limit: null,
      result: 'noLimitStated',
      mark: 'absent',
      place: null,
      value: { text },
    })
})

describe('a criterion in words is what a person answered', () => {
  const words = { en: 'in words', zh: '文字标准' }
  const population = {
    inclusions: [{ id: 'pretreated', text: stated(words) }],
    exclusions: [{ id: 'infection', text: stated(words) }],
  }
  const answered = (answers: Readonly<Record<string, 'yes' | 'no'>>): Situation => ({ population, course: { answers } })

  test.each([
    ['pretreated', 'yes', 'within'],
    ['pretreated', 'no', 'outside'],
    ['infection', 'yes', 'outside'],
    ['infection', 'no', 'within'],
  ] as const)('%s, answered %s: %s', (id, answer, result) => {
    const row = rowOf(answered({ [id]: answer }), `trial:${id}`)
    expect(row).toMatchObject({ result, limit: { kind: 'inWords' }, value: { text: answer }, mark: 'stated' })
    expect(row.subject).toMatchObject({ criterion: id, text: words })
  })

  test('without an answer it is not entered, never met', () => {
    for (const id of ['trial:pretreated', 'trial:infection'])
      expect(rowOf({ population }, id)).toMatchObject({ result: 'notEntered', value: null })
  })

  test('an id that every object has is nobody’s answer', () => {
    const exclusions = [{ id: 'toString', text: stated(words) }]
    expect(resultOf({ population: { exclusions } }, 'trial:toString')).toBe('notEntered')
  })
})

test('every row has an id of its own', () => {
  const ids = clinicalOf({}).criteria.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.slice(0, 3)).toEqual(['trial:age', 'trial:ecog', 'trial:lvef'])
})
