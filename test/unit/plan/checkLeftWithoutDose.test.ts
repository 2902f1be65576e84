import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import type { Item } from '../../../src/regimen/item.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, planOf, shippedRegimen } from '../../examples/examplePlan.ts'
import { BHA, cease, current, day1, delay, HE072, omit, record } from '../schedule/acts.ts'
import { stated } from '../dosing/madeCourse.ts'
import { findingsIn } from './findingsIn.ts'

const INFUSION = 'irinotecan-liposome'
const found = (...edits: Edit[]) => findingsIn(examplePlan(HE072, ...edits), 'leftWithoutDose')
const asked = (item: string, more: object = {}) => ({
  code: 'leftWithoutDose',
  severity: 'confirm',
  needs: 'acknowledgement',
  item,
  of: INFUSION,
  cycle: 1,
  day: 1,
  ...more,
})
const left = (id: string, item: string, more: object = {}) => omit({ id, item, scope: 'administration', ...more })

describe('premedication of an infusion that is not given', () => {
  const both = [asked('antiemetic'), asked('dexamethasone')]
  test('left out', () => {
    expect(found()).toEqual([])
    expect(found(left('change1', INFUSION))).toEqual(both)
  })
  test('ended', () => {
    expect(found(cease({ item: INFUSION, scope: 'drug' }))).toEqual(both)
    expect(found(cease({ item: INFUSION, scope: 'regimen' }))).toEqual([])
  })
  test('moved to an hour of its own, it is planned all the same', () => {
    const moved = delay({ id: 'change2', item: 'dexamethasone', to: '2026-11-23', time: '07:00' })
    expect(found(left('change1', INFUSION), moved)).toEqual(both)
  })
  test('left out too, or given already, it is not asked about', () => {
    expect(found(left('change1', INFUSION), left('change2', 'dexamethasone'))).toEqual([asked('antiemetic')])
    const given = record('dexamethasone@C1D1#1', '2026-11-23 08:30', { amount: '12' })
    expect(found(left('change1', INFUSION), given)).toEqual([asked('antiemetic')])
  })
  test('of this cycle only', () => {
    const second = [current('2'), day1(2, '2026-12-07')]
    expect(found(left('change1', INFUSION), ...second)).toEqual([])
    expect(found(left('change1', INFUSION, { cycle: 2 }))).toEqual([])
    expect(found(left('change1', INFUSION, { cycle: 2 }), ...second)).toEqual(
      both.map((each) => ({ ...each, cycle: 2 })),
    )
  })
  test('a treatment timed by another that is left out is no premedication', () => {
    const plan = examplePlan(BHA, omit({ item: 'bortezomib', scope: 'administration' }))
    expect(findingsIn(plan, 'leftWithoutDose')).toEqual([])
  })
})

describe('by the start rule that holds on the day', () => {
  /** The premedication of cytarabine on days 1 to 3; day 3 at an hour of its own. */
  function plan(start: Item['start'], ...edits: Edit[]) {
    const regimen = shippedRegimen(BHA)
    const [first] = regimen.items
    if (!first) throw new Error('no item')
    const { minimumInterval: _, ...rest } = first
    const item: Item = { ...rest, id: 'before', role: 'premedication', days: stated([1, 2, 3]), start }
    return findingsIn(
      planOf(exampleOrder(BHA, ...edits), { ...regimen, items: [item, ...regimen.items] }),
      'leftWithoutDose',
    )
  }
  const before = { kind: 'beforeStartOf', item: 'cytarabine', minutes: 30 } as const
  const mark = { mark: 'absent' } as const
  const anchor = { kind: 'anchor', anchor: 'otherDays' } as const
  const out = (day: number) => omit({ item: 'cytarabine', scope: 'cycle', day })
  const of = (day: number) => asked('before', { of: 'cytarabine', day })

  test('one finding for each day that is left out', () => {
    expect(plan([{ at: before, mark }], out(2))).toEqual([of(2), of(3)])
  })
  test('not on a day it has an hour of its own', () => {
    expect(
      plan(
        [
          { days: [3], at: anchor, mark },
          { at: before, mark },
        ],
        out(2),
      ),
    ).toEqual([of(2)])
  })
  test('not by a rule of another choice; by the default where nobody has chosen', () => {
    const rules = (cytarabineOrder: string): Item['start'] => [
      { when: { cytarabineOrder }, at: before, mark },
      { at: anchor, mark },
    ]
    expect(plan(rules('after'), out(3))).toEqual([of(3)])
    expect(plan(rules('parallel'), out(3))).toEqual([])
  })
  test.each(['afterStartOf', 'afterEndOf', 'endsBeforeStartOf'] as const)('%s it', (kind) => {
    expect(plan([{ at: { ...before, kind }, mark }], out(3))).toEqual([of(3)])
  })
})
