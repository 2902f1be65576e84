import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import { readAdministrationId } from '../../../src/schedule/administrationId.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { planOf } from '../../examples/examplePlan.ts'
import { findingsIn, regimenWith } from '../plan/findingsIn.ts'
import { BHA, day1, delay, record, startOf } from './acts.ts'

/** BHA with cytarabine at 10:00 on two days before day 1 as well, numbered with or without a day 0. */
function planWith(dayZero: boolean, ...edits: readonly Edit[]) {
  const days = dayZero ? [-1, 0, 1] : [-2, -1, 1]
  const start = [{ at: { kind: 'anchor', anchor: 'otherDays' }, mark: { mark: 'absent' } }] as const
  const why = { en: 'for the test', zh: '测试' }
  const regimen = regimenWith(BHA, 'cytarabine', { days: { value: days, mark: 'local', why }, start })
  const { course } = regimen
  return planOf(exampleOrder(BHA, ...edits), { ...regimen, course: dayZero ? { ...course, dayZero } : course })
}

describe('days before day 1, 23 November', () => {
  test.each<[boolean, [number, string][]]>([
    [
      false,
      [
        [-2, '2026-11-21'],
        [-1, '2026-11-22'],
      ],
    ],
    [
      true,
      [
        [-1, '2026-11-21'],
        [0, '2026-11-22'],
      ],
    ],
  ])('with a day 0: %s', (dayZero, expected) => {
    const plan = planWith(dayZero)
    for (const [day, date] of expected) expect(startOf(plan, `cytarabine@C1D${day}#1`)).toBe(`${date}T10:00`)
    expect(plan.cycles[0]?.dates.slice(0, 3).map(({ day }) => day)).toEqual(dayZero ? [-1, 0, 1] : [-2, -1, 1])
    expect(findingsIn(plan, 'startsBeforeDay1')).toEqual([])
    expect(findingsIn(plan, 'movedEarlier')).toEqual([])
  })
  test('over the turn of February in a leap year', () => {
    expect(startOf(planWith(false, day1(1, '2028-03-01')), 'cytarabine@C1D-1#1')).toBe('2028-02-29T10:00')
  })
  test('move with the cycle, and with a delay that begins among them', () => {
    expect(startOf(planWith(false, delay({ scope: 'cycle', to: '2026-11-25' })), 'cytarabine@C1D-2#1')).toBe(
      '2026-11-23T10:00',
    )
    const plan = planWith(false, delay({ day: -1, scope: 'following', to: '2026-11-24' })) // two days
    expect(startOf(plan, 'cytarabine@C1D-2#1')).toBe('2026-11-21T10:00')
    expect(startOf(plan, 'cytarabine@C1D-1#1')).toBe('2026-11-24T10:00')
    expect(startOf(plan, 'bortezomib@C1D1#1')).toBe('2026-11-25T08:00')
  })
  test('are recorded by their own number', () => {
    const plan = planWith(false, record('cytarabine@C1D-2#1', '2026-11-21 11:00'))
    expect(startOf(plan, 'cytarabine@C1D-2#1')).toBe('2026-11-21T11:00')
    expect(findingsIn(plan, 'recordUnknown')).toEqual([])
  })
})

test.each([
  ['cytarabine@C2D4#1', { item: 'cytarabine', at: { cycle: 2, day: 4, dose: 1 } }],
  ['mitoxantrone-liposome@C10D-2#3', { item: 'mitoxantrone-liposome', at: { cycle: 10, day: -2, dose: 3 } }],
  ['cytarabine@C2D0#1', { item: 'cytarabine', at: { cycle: 2, day: 0, dose: 1 } }],
  ['cytarabine@C0D1#1', null],
  ['cytarabine@C1D-0#1', null],
  ['cytarabine@C1D1', null],
  ['@C1D1#1', null],
])('%s names %o', (id, read) => {
  expect(readAdministrationId(id)).toEqual(read)
})
