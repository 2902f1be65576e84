import { describe, expect, test } from 'vitest'
import { compareClaims, type Claim } from '../../../src/recheck/compareClaims.ts'
import { differenceReport } from '../../../src/recheck/differenceReport.ts'
import { recheckOrder } from '../../../src/recheck/recheckOrder.ts'
import { change, item, measured, orderOf, perM2, regimenOf, stated } from './madeFiles.ts'

const regimen = regimenOf([item('x', 'x', perM2('100'), { days: stated([1, 2]) })])
const recheck = recheckOrder(orderOf(), regimen)
const claim = (over: Partial<Claim> = {}): Claim => ({
  id: 'x@C1D1#1',
  date: '2026-11-23',
  amount: '200',
  unit: 'mg',
  ...over,
})
const second: Claim = { id: 'x@C1D2#1', date: '2026-11-24', amount: '200.0', unit: 'mg', start: '09:00' }
const kinds = (claims: readonly Claim[], own = recheck) =>
  compareClaims(claims, own).differences.map(({ kind }) => kind)

describe('claims of the first engine', () => {
  test('the same numbers, dates and starts are no difference', () => {
    expect(compareClaims([claim(), second], recheck)).toEqual({ differences: [], notCompared: [] })
  })

  test.each([
    ['a tenth more', [claim({ amount: '200.1' }), second], ['amount']],
    ['another unit', [claim({ unit: 'mcg' }), second], ['unit']],
    ['another date', [claim({ date: '2026-11-24' }), second], ['date']],
    ['no date', [claim({ date: null }), second], ['date']],
    ['another start', [claim({ start: '09:01' }), second], ['start']],
    ['another drug', [claim({ drug: 'y' }), second], ['drug']],
    [
      'a dose left out that nobody left out',
      [claim({ amount: null, unit: null, isLeftOut: true }), second],
      ['leftOut'],
    ],
    ['a dose the plan does not show', [claim()], ['missing']],
    ['a dose nobody else knows', [claim(), second, claim({ id: 'y@C1D1#1' })], ['extra']],
    ['one administration twice', [claim(), claim(), second], ['twice']],
    ['what is no number', [claim({ amount: '2e2' }), second], ['amount']],
  ])('%s is a difference', (_, claims, expected) => {
    expect(kinds(claims)).toEqual(expected)
  })

  test('a refusal of the first engine is safe: it is listed, and not held against it', () => {
    expect(compareClaims([claim({ amount: null, unit: null }), second], recheck)).toEqual({
      differences: [],
      notCompared: ['x@C1D1#1'],
    })
  })

  test('a dose that the second engine refuses, or cannot decide, is a difference', () => {
    const noWeight = recheckOrder(orderOf({ measurements: [measured('m1', '180', '')] }), regimen)
    expect(kinds([claim(), second], noWeight)).toEqual(['refused', 'refused'])
    const unknown = recheckOrder(orderOf({ policy: { rounding: 'other' } }), regimen)
    expect(kinds([claim(), second], unknown)).toEqual(['undecided', 'undecided'])
  })

  test('an order it cannot read is a difference, whatever the plan says', () => {
    expect(kinds([], recheckOrder({}, regimen))).toEqual(['unreadable'])
  })
})

describe('the report of a difference', () => {
  const order = orderOf({
    measurements: [measured('m1', 'Zhang Wei', '80', { value: '', reason: 'Mrs Secret', by: 'Dr Secret' })],
    startTimes: { a: '13800138000' },
    course: { changes: [change('omit', { item: 'x', scope: 'administration', note: 'Secret fell ill' })] },
    supplied: {
      x: { given: 'no', days: '', lastDay: '', dose: '', unit: '', by: 'Dr Secret', reason: 'Secret protocol' },
    },
    policy: {
      name: 'Secret hospital',
      support: [{ text: 'Secret' }],
      preparation: { drugs: { x: { products: ['v'], ownProducts: [], routes: { IV: { note: 'Secret' } } } } },
    },
  })
  const report = differenceReport({
    order,
    regimen,
    claims: [claim()],
    recheck,
    comparison: compareClaims([claim()], recheck),
    build: 'test',
    age: '46',
  })
  const text = JSON.stringify(report)

  test('holds both numbers, versions, policy and what the dose hangs on', () => {
    expect(report).toMatchObject({
      build: 'test',
      regimen: { id: 'made', version: '1.0.0', hash: 'made' },
      age: '46',
      sex: 'male',
      first: [claim()],
      differences: [{ id: 'x@C1D2#1', kind: 'missing', first: null, second: '200' }],
      measurements: [{ height: 'not shown', weight: '80' }],
      changes: [{ kind: 'omit', note: true }],
      policy: { bsaFormula: 'mosteller' },
    })
  })

  test('says nothing of who the patient is, and repeats nothing that was written', () => {
    for (const word of ['Secret', 'ID-77', '1980-05-01', 'W9', 'Zhang', '13800138000']) expect(text).not.toContain(word)
  })
})
