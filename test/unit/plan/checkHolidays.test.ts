import { expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { planOf } from '../../examples/examplePlan.ts'
import { BHA, cease, delay, record } from '../schedule/acts.ts'
import { findingsIn } from './findingsIn.ts'

const holiday = (date: string, isWorkday = false) => ({ date, name: `off ${date}`, isWorkday })

function planWith(holidays: readonly ReturnType<typeof holiday>[], ...edits: readonly Edit[]) {
  const order = exampleOrder(BHA, ...edits)
  return planOf({ ...order, policy: { ...order.policy, holidays } })
}

// BHA: doses from Monday 23 to Friday 27 November
test('a planned dose on a day off is noted, once a date, and never moved', () => {
  const plan = planWith([holiday('2026-11-22'), holiday('2026-11-25'), holiday('2026-11-28')])
  expect(findingsIn(plan, 'holiday')).toEqual([
    { code: 'holiday', severity: 'note', needs: null, date: '2026-11-25', name: 'off 2026-11-25' },
  ])
  expect(plan.cycles[0]?.dates.map(({ date }) => date).slice(0, 5)).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
  ])
})

test.each<[string, boolean, Edit[], number]>([
  ['a day that is worked in place of a day off', true, [], 0],
  ['a day whose doses were moved away', false, [delay({ day: 3, to: '2026-11-28' })], 0],
  ['a day whose doses were ended', false, [cease({ item: 'cytarabine', day: 2, scope: 'regimen' })], 0],
  ['a day of which one dose was given', false, [record('cytarabine@C1D3#1', '2026-11-25 14:00')], 1],
])('%s', (_, isWorkday, edits, count) => {
  expect(findingsIn(planWith([holiday('2026-11-25', isWorkday)], ...edits), 'holiday')).toHaveLength(count)
})
