import { describe, expect, test } from 'vitest'
import { changed, madeRegimen, stated, typedOrder } from '../dosing/madeCourse.ts'
import { findingsIn } from './changeFindings.ts'

const at = (cycle: number) => ({ cycle })
const why = { reason: 'neutropenia', grade: 4 }
const seventyFive = { percent: '75', amount: null, unit: null, ...why }
const decided = { reason: 'neutropenia', grade: '', date: '2026-11-23', note: '' } as const
const acknowledged = { severity: 'confirm', needs: 'acknowledgement' }

describe('the next cycle asks: keep, restore, change', () => {
  const carried = { code: 'changeCarried', item: 'line', cycle: 3, from: 2, ...seventyFive, ...acknowledged }
  const ended = { code: 'changeEnded', item: 'line', cycle: 3, from: 2, ...seventyFive, ...acknowledged }

  test('a change of cycle 2 and all later ones goes on into cycle 3: what, why and from when', () => {
    const change = changed(at(2), 'percent', '75')
    expect(findingsIn(2, [change])).toEqual([])
    expect(findingsIn(3, [change])).toEqual([carried])
    expect(findingsIn(4, [change])).toEqual([{ ...carried, cycle: 4 }])
  })

  test('an amount goes on with its unit; a percentage of it as the amount it comes to', () => {
    const given = { percent: null, unit: 'mg/m2' }
    const amount = changed(at(1), 'amount', '50')
    expect(findingsIn(3, [amount])).toEqual([{ ...carried, from: 1, ...given, amount: '50' }])
    const of = changed(at(2), 'percent', '80', { basis: 'previous' }) // 50 × 0.8
    expect(findingsIn(3, [amount, of])).toEqual([{ ...carried, ...given, amount: '40' }])
  })

  test('80% of 80% goes on as the 64% it comes to', () => {
    const changes = [changed(at(1), 'percent', '80'), changed(at(2), 'percent', '80', { basis: 'previous' })]
    expect(findingsIn(3, changes)).toEqual([{ ...carried, percent: '64' }])
  })

  test.each(['administration', 'cycle'] as const)('a change of cycle 2 alone (%s) has ended in cycle 3', (scope) => {
    const change = changed(at(2), 'percent', '75', { scope })
    expect(findingsIn(2, [change])).toEqual([])
    expect(findingsIn(3, [change])).toEqual([ended])
    expect(findingsIn(4, [change])).toEqual([]) // cycle 3 had the standard dose again
  })

  test('a cycle in which nothing was given is passed over: nobody was asked there', () => {
    const change = changed(at(2), 'percent', '75', { scope: 'cycle' })
    const leftOut = (cycle: number, more: object = {}) =>
      ({
        ...decided,
        kind: 'omit',
        item: 'line',
        id: `out${cycle}`,
        scope: 'cycle',
        at: { cycle, day: 1, dose: 1 },
        ...more,
      }) as const
    expect(findingsIn(4, [change, leftOut(3)])).toEqual([{ ...ended, cycle: 4 }])
    expect(findingsIn(5, [change, leftOut(3), leftOut(4)])).toEqual([{ ...ended, cycle: 5 }])
    expect(findingsIn(5, [change, leftOut(3)])).toEqual([]) // cycle 4 had the standard dose again
    expect(findingsIn(4, [change, leftOut(3), changed(at(3), 'restore', '')])).toEqual([])
    // the cycle of the change itself left out: the dose is the standard one again all the same
    expect(findingsIn(3, [change, leftOut(2)])).toEqual([ended])
    // left out in part: day 4 of cycle 3 was still to be given, at the standard dose
    const twice = madeRegimen({ days: stated([1, 4]) })
    expect(findingsIn(4, [change, leftOut(3, { scope: 'administration' })], twice)).toEqual([])
    expect(findingsIn(4, [change, leftOut(3)], twice)).toEqual([{ ...ended, cycle: 4 }])
  })

  test('a dose whose change cannot be read is not the standard one: no word of an end', () => {
    const [whole, alone] = [changed(at(2), 'percent', '75'), changed(at(2), 'percent', '75', { scope: 'cycle' })]
    const unclear = changed(at(3), 'restore', '', { reason: '' })
    for (const before of [whole, alone]) expect(findingsIn(3, [before, unclear])).toEqual([])
    // unclear from day 4 on: day 1 has the standard dose again
    const late = changed({ cycle: 3, day: 4 }, 'restore', '', { reason: '' })
    expect(findingsIn(3, [alone, late], madeRegimen({ days: stated([1, 4]) }))).toEqual([ended])
  })

  test('one restored, or made anew, for the cycle itself asks nothing', () => {
    const [whole, alone] = [changed(at(2), 'percent', '75'), changed(at(2), 'percent', '75', { scope: 'cycle' })]
    for (const before of [whole, alone])
      for (const answer of [changed(at(3), 'restore', ''), changed(at(3), 'percent', '75', { scope: 'cycle' })])
        expect(findingsIn(3, [before, answer])).toEqual([])
  })

  test('restored for one cycle only, it goes on into the next', () => {
    const changes = [changed(at(1), 'percent', '75'), changed(at(2), 'restore', '', { scope: 'cycle' })]
    expect(findingsIn(2, changes)).toEqual([])
    expect(findingsIn(3, changes)).toEqual([{ ...carried, from: 1 }])
  })

  test('restored within the earlier cycle, it had ended there', () => {
    const regimen = madeRegimen({ days: stated([1, 4]) })
    const change = changed(at(2), 'percent', '75')
    expect(findingsIn(3, [change, changed({ cycle: 2, day: 4 }, 'restore', '')], regimen)).toEqual([])
    expect(findingsIn(3, [change], regimen)).toEqual([carried])
  })

  test('a change of another item, or one made for a later cycle, is no answer', () => {
    const change = changed(at(2), 'percent', '75', { scope: 'cycle' })
    expect(findingsIn(3, [change, changed(at(4), 'restore', '')])).toEqual([ended])
    expect(findingsIn(3, [change, changed(at(4), 'percent', '', {})])).toEqual([ended])
  })
})

describe('nothing is asked of doses that are no longer to be given', () => {
  test.each([
    ['left out', { kind: 'omit', scope: 'cycle', at: { cycle: 3, day: 1, dose: 1 } }],
    ['ended', { kind: 'cease', scope: 'drug', at: { cycle: 3, day: 1, dose: 1 } }],
  ] as const)('%s', (_, act) => {
    const out = { ...decided, ...act, id: 'act', item: 'line' }
    for (const scope of ['cycle', 'laterCycles'] as const)
      expect(findingsIn(3, [changed(at(2), 'percent', '120', { scope }), out])).toEqual([])
  })

  test('recorded as given', () => {
    const record = {
      administration: 'line@C3D1#1',
      drug: 'made',
      date: '2026-11-23',
      start: '09:00',
      amount: '105',
      bsa: '2',
      bsaFormula: 'mosteller',
    }
    const changes = [changed(at(2), 'percent', '75')]
    const { course } = typedOrder(changes)
    expect(findingsIn(3, changes, madeRegimen(), { course: { ...course, records: [record] } })).toEqual([])
  })
})
