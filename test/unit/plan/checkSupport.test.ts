import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, planOf } from '../../examples/examplePlan.ts'
import { BHA, HE072, last, omit } from '../schedule/acts.ts'
import { leaveOut, supportLine, withLines } from '../schedule/supportLines.ts'
import { findingsIn } from './findingsIn.ts'

// bortezomib is given on days 1 and 4, cytarabine on days 1 to 5
const beforeBortezomib = { kind: 'beforeStart', item: 'bortezomib', doses: 'first', minutes: 30 } as const
const asked = (...edits: Edit[]) => findingsIn(examplePlan(BHA, ...edits), 'supportUnplaced')
const confirm = { code: 'supportUnplaced', severity: 'confirm', needs: 'acknowledgement' }

describe('a line of supportive care without a place', () => {
  test('is asked about once, with every day on which its drug is not given', () => {
    const line = supportLine({ days: [1, 2, 3, 4, 5], when: beforeBortezomib })
    expect(asked(withLines(line))).toEqual([{ ...confirm, line: 'SAMPLE line', item: 'bortezomib', days: [2, 3, 5] }])
  })
  test('is not asked about where its drug is given on all its days, or it is timed by the clock', () => {
    const other = supportLine({ id: 'support2', days: [2, 9] })
    expect(asked(withLines(supportLine({ days: [1, 4], when: beforeBortezomib }), other))).toEqual([])
  })
  test('is asked about when the dose it is timed by is left out', () => {
    const line = supportLine({ days: [4], when: beforeBortezomib })
    const left = omit({ item: 'bortezomib', day: 4, scope: 'administration' })
    expect(asked(withLines(line), left)).toEqual([{ ...confirm, line: 'SAMPLE line', item: 'bortezomib', days: [4] }])
  })
  test('is not asked about when this patient does not get it', () => {
    const line = supportLine({ days: [2], when: beforeBortezomib })
    expect(asked(withLines(line), leaveOut('support1'))).toEqual([])
  })
  test('that is written twice is asked about once', () => {
    const line = supportLine({ days: [2], when: beforeBortezomib })
    expect(asked(withLines(line, { ...line, id: 'support2' }))).toHaveLength(1)
  })
  test('on a day 0 that the regimen does not have names no drug', () => {
    expect(asked(withLines(supportLine({ days: [0] })))).toEqual([
      { ...confirm, line: 'SAMPLE line', item: null, days: [0] },
    ])
  })
  test('in a projected cycle alone is not asked about: that cycle is planned again', () => {
    const line = supportLine({
      regimen: HE072,
      when: { kind: 'beforeStart', item: 'irinotecan-liposome', doses: 'first', minutes: 30 },
    })
    const left = omit({ item: 'irinotecan-liposome', cycle: 2, scope: 'administration' })
    const plan = examplePlan(HE072, withLines(line), last('2'), left)
    expect(plan.support.map(({ cycle, state }) => [cycle, state])).toEqual([
      [1, 'planned'],
      [2, 'unplaced'],
    ])
    expect(findingsIn(plan, 'supportUnplaced')).toEqual([])
  })
})

test('an acknowledgement lapses when the line says something else', () => {
  const line = supportLine({ days: [2], when: beforeBortezomib })
  const order = exampleOrder(BHA, withLines(line))
  const key = planOf(order).findings.find(({ code }) => code === 'supportUnplaced')?.key ?? ''
  const acknowledgements = [{ finding: 'supportUnplaced' as const, key, by: '', reason: '' }]
  const holding = (text: string) =>
    planOf({
      ...order,
      policy: { ...order.policy, support: [{ ...line, text }] },
      acknowledgements,
    }).acknowledged.map(({ finding }) => finding)
  expect(holding('SAMPLE line')).toEqual(['supportUnplaced'])
  expect(holding('SAMPLE line, twice')).toEqual([])
})
