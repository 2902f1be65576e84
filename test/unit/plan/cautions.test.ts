import { describe, expect, test } from 'vitest'
import type { Genotype } from '../../../src/evidence/labs.ts'
import type { Trigger } from '../../../src/regimen/caution.ts'
import { stated } from '../dosing/madeCourse.ts'
import { cautionOf, clinicalOf, lab, type Situation, withCaution } from './clinicalMan.ts'

const when = (...triggers: readonly Trigger[]): Situation => withCaution({ when: triggers })
const stateOf = (situation: Situation): string => cautionOf(situation).state
const bilirubin: Trigger = { kind: 'lab', of: 'bilirubin', is: 'above', value: '1.5', unit: 'xULN' }
const azole: Trigger = { kind: 'circumstance', is: 'cyp3aInhibitor' }
/** Upper limit 20: 1.5 × ULN is 30 µmol/L. */
const labs = (value: string) => ({ labs: { bilirubin: lab(value, 'umol/L', '20') } })

test('a caution without a condition is always shown', () => {
  expect(cautionOf(withCaution({}))).toMatchObject({ state: 'always', facts: [], rows: [], items: ['line'] })
})

describe('bilirubin above 1.5 × ULN', () => {
  test.each([
    ['29.9', 'notMet', '1.495'],
    ['30', 'notMet', '1.5'],
    ['30.1', 'applies', '1.505'],
  ])('%s µmol/L with an upper limit of 20: %s', (value, state, shown) => {
    const caution = cautionOf({ ...when(bilirubin), course: labs(value) })
    expect(caution.state).toBe(state)
    expect(caution.facts).toEqual([{ trigger: bilirubin, isMet: state === 'applies', value: shown, of: 'bilirubin' }])
  })

  test('not entered, or without an upper limit, it is neither met nor ruled out', () => {
    const open = cautionOf(when(bilirubin))
    expect(open).toMatchObject({ state: 'notEntered', facts: [{ isMet: null, value: null }] })
    expect(stateOf({ ...when(bilirubin), course: { labs: { bilirubin: lab('900', 'umol/L') } } })).toBe('notEntered')
  })
})

describe('all parts of a condition must be met', () => {
  const both = when(bilirubin, azole)
  const yes = { circumstances: { cyp3aInhibitor: 'yes' } } as const
  const no = { circumstances: { cyp3aInhibitor: 'no' } } as const

  test.each([
    ['both met', { ...labs('31'), ...yes }, 'applies'],
    ['one met, one not', { ...labs('31'), ...no }, 'notMet'],
    ['one met, one not known', labs('31'), 'notEntered'],
    ['one not, one not known', no, 'notMet'],
    ['one not known, one not', labs('30'), 'notMet'],
    ['neither known', {}, 'notEntered'],
  ])('%s', (_, course, state) => {
    expect(stateOf({ ...both, course })).toBe(state)
  })
})

describe('UGT1A1', () => {
  const variants = when({ kind: 'genotype', of: ['*28/*28', '*6/*6', '*6/*28'] })

  test.each<readonly [Genotype, string]>([
    ['*28/*28', 'applies'],
    ['*6/*6', 'applies'],
    ['*6/*28', 'applies'],
    ['*1/*28', 'notMet'],
    ['*1/*6', 'notMet'],
    ['*1/*1', 'notMet'],
    ['other', 'notMet'],
  ])('%s: %s', (genotype, state) => {
    const caution = cautionOf({ ...variants, course: { genotype } })
    expect(caution.state).toBe(state)
    expect(caution.facts[0]?.value).toBe(genotype)
  })

  test('no result: not entered', () => expect(stateOf(variants)).toBe('notEntered'))
})

describe('a circumstance is what a person answered', () => {
  test.each([
    ['yes', 'applies'],
    ['no', 'notMet'],
  ] as const)('%s: %s', (answer, state) => {
    expect(stateOf({ ...when(azole), course: { circumstances: { cyp3aInhibitor: answer } } })).toBe(state)
  })

  test('not answered is not a no', () => expect(stateOf(when(azole))).toBe('notEntered'))
})

describe('a route', () => {
  const subcutaneous = when({ kind: 'route', is: 'SC' })

  test('of the item, or not known where its source states none', () => {
    expect(stateOf({ ...subcutaneous, item: { route: stated('SC') } })).toBe('applies')
    expect(cautionOf({ ...subcutaneous, item: { route: stated('IV') } })).toMatchObject({
      state: 'notMet',
      facts: [{ value: 'IV' }],
    })
    expect(stateOf({ ...subcutaneous, item: { route: { mark: 'absent' } } })).toBe('notEntered')
  })
})

describe('clearance', () => {
  const clearance = when({ kind: 'lab', of: 'clearance', is: 'below', value: '30', unit: 'mL/min' })

  test.each([
    ['29.99', 'applies'],
    ['30', 'notMet'],
    ['30.01', 'notMet'],
  ])('%s mL/min against below 30: %s', (value, state) => {
    expect(stateOf({ ...clearance, clearance: value })).toBe(state)
  })

  test('none of this body is not known', () => expect(stateOf({ ...clearance, clearance: null })).toBe('notEntered'))
})

test('a drug of a premedication warns too, and a drug that is left out does not', () => {
  expect(clinicalOf({ ...withCaution({}), item: { role: 'premedication' } }).cautions).toHaveLength(1)
  const omission = {
    id: 'change1',
    kind: 'omit',
    item: 'line',
    at: { cycle: 1, day: 1, dose: 1 },
    scope: 'cycle',
    reason: 'neutropenia',
    grade: '4',
    date: '2026-11-23',
    note: '',
  } as const
  expect(clinicalOf({ ...withCaution({}), course: { changes: [omission] } }).cautions).toEqual([])
})
