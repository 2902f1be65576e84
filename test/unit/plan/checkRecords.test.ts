import { describe, expect, test } from 'vitest'
import { applyEdit, type Edit } from '../../../src/order/edit.ts'
import type { TypedRecord } from '../../../src/order/typedCourse.ts'
import type { TypedSupplied } from '../../../src/order/typedOrder.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, planOf } from '../../examples/examplePlan.ts'
import { BHA, current, day1, HE072, MAC, record, startOf } from '../schedule/acts.ts'
import { findingsIn } from './findingsIn.ts'

const choose = (option: string): Edit => ({ kind: 'setChoice', choice: 'antiemetic', option, items: [] })

describe('a record', () => {
  test.each([
    ['of a drug the regimen does not have', BHA, record('idarubicin@C1D1#1', '2026-11-23 08:00')],
    ['of a day without a dose', BHA, record('bortezomib@C1D2#1', '2026-11-24 08:00')],
    ['of a second dose where there is one', BHA, record('bortezomib@C1D1#2', '2026-11-23 20:00')],
    ['of a cycle the source does not have', BHA, record('bortezomib@C3D1#1', '2026-11-23 08:00')],
    ['of another drug than the item’s', BHA, record('bortezomib@C1D1#1', '2026-11-23 08:00', { drug: 'cytarabine' })],
    ['of nothing that can be read', BHA, record('bortezomib@day1', '2026-11-23 08:00')],
    [
      'of an antiemetic the order does not give',
      HE072,
      record('antiemetic@C1D1#1', '2026-11-23 09:30', { drug: 'ramosetron' }),
    ],
  ])('%s is stopped', (_, regimen, edit) => {
    const plan = examplePlan(regimen, edit)
    expect(findingsIn(plan, 'recordUnknown')).toMatchObject([{ severity: 'stop' }])
    expect(plan.printStatus).toBe('blocked')
  })
  test.each([
    ['of a dose', BHA, [record('bortezomib@C1D4#1', '2026-11-26 08:00')]],
    ['of a second dose of the day', MAC, [record('cytarabine@C1D2#2', '2026-11-25 02:00')]],
    [
      'of a cycle before this one',
      HE072,
      [record('irinotecan-liposome@C1D1#1', '2026-11-23 10:00'), current('2'), day1(2, '2026-12-07')],
    ],
    [
      'of an earlier cycle by another choice',
      HE072,
      [record('antiemetic@C1D1#1', '2026-11-23 09:30', { drug: 'ramosetron' }), current('2'), day1(2, '2026-12-07')],
    ],
    [
      'while the choice is open',
      HE072,
      [record('antiemetic@C1D1#1', '2026-11-23 09:30', { drug: 'ramosetron' }), choose('')],
    ],
  ])('%s is known', (_, regimen, edits) => {
    expect(findingsIn(examplePlan(regimen, ...edits), 'recordUnknown')).toEqual([])
  })
  test.each<readonly [string, Partial<TypedSupplied>]>([
    ['on other days', { days: '1-3' }],
    ['not at all', { given: 'no' }],
    ['nobody has said yet', { given: '' }],
  ])('of days a hospital supplied for an earlier cycle stands where this one gives it %s', (_, supplied) => {
    const given = record('aclarubicin@C1D4#1', '2026-11-26 10:00', { amount: '10' })
    const typed = exampleOrder('dac-cag-15', given, current('2'), day1(2, '2026-12-28'))
    const before = typed.supplied['aclarubicin']
    if (!before) throw new Error('the example supplies none')
    const own = applyEdit(typed, {
      kind: 'setSupplied',
      item: 'aclarubicin',
      supplied: { ...before, given: 'yes', ...supplied },
    })
    expect(findingsIn(planOf(own), 'recordUnknown')).toEqual([])
    // of the current cycle it must be a day that is supplied
    const now = applyEdit(own, record('aclarubicin@C2D5#1', '2027-01-01 10:00'))
    expect(findingsIn(planOf(now), 'recordUnknown')).toHaveLength(1)
  })
  test('twice of one dose is stopped: the sum would count it twice', () => {
    const order = exampleOrder(BHA, record('bortezomib@C1D1#1', '2026-11-23 08:00'))
    const [given] = order.course.records
    if (!given) throw new Error('no record')
    const records: TypedRecord[] = [given, { ...given, amount: '2' }]
    const plan = planOf({ ...order, course: { ...order.course, records } })
    expect(findingsIn(plan, 'recordUnknown')).toHaveLength(1)
  })
  test.each([{ date: '2026-02-30' }, { start: '8' }, { amount: '' }, { bsa: 'x' }])(
    'that cannot be read is stopped: %o',
    (wrong) => {
      const plan = examplePlan(BHA, record('bortezomib@C1D1#1', '2026-11-23 08:00', wrong))
      expect(findingsIn(plan, 'noDose')).toMatchObject([
        {
          severity: 'stop',
          refusal: { code: 'recordUnclear', administration: 'bortezomib@C1D1#1' },
          items: ['bortezomib'],
        },
      ])
    },
  )
  test('freezes dose and time, whatever the order becomes', () => {
    const given = record('bortezomib@C1D1#1', '2026-11-23 09:10', { amount: '2.2', bsa: '1.7' })
    const heavier: Edit = { kind: 'setMeasurement', id: 'm1', of: 'weight', part: 'value', text: '110' }
    const plan = examplePlan(BHA, given, heavier, day1(1, '2026-11-24'))
    const dose = plan.cycles[0]?.administrations.find(({ id }) => id === 'bortezomib@C1D1#1')
    if (!dose?.ladder.roundedDose.ok) throw new Error('no dose')
    expect(amountText(dose.ladder.roundedDose.value)).toBe('2.2')
    expect(dose.state.kind).toBe('given')
    expect(startOf(plan, 'bortezomib@C1D1#1')).toBe('2026-11-23T09:10')
  })
})
