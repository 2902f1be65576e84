import { expect, test } from 'vitest'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { planOf, shippedRegimen } from '../../examples/examplePlan.ts'

const order = exampleOrder('bha-induction')
const [cycle] = order.cycles
if (!cycle) throw new Error('the example has no cycle')

test.each<readonly [string, string, TypedOrder]>([
  ['a choice the regimen does not ask', 'hydration', { ...order, choices: { hydration: 'none' } }],
  ['a dose where the regimen leaves nothing to choose', 'bortezomib', { ...order, doses: { bortezomib: '1.0' } }],
  ['an infusion time of an unknown item', 'cytarabin', { ...order, durations: { cytarabin: '3' } }],
  ['an infusion time where the source states one', 'cytarabine', { ...order, durations: { cytarabine: '2' } }],
  ['a start time of an unknown anchor', 'morning', { ...order, startTimes: { morning: '08:00' } }],
  [
    'a start time on a day the anchor does not serve',
    'otherDays@1',
    { ...order, startTimes: { 'otherDays@1': '08:00' } },
  ],
  [
    'a weight for an item that is not dosed by weight',
    'bortezomib',
    { ...order, course: { ...order.course, weights: { bortezomib: 'lean' } } },
  ],
  ['measurements that are not in the order', 'm2', { ...order, cycles: [{ ...cycle, measurements: 'm2' }] }],
])('%s stops the order and is named', (_, key, typed) => {
  const plan = planOf(typed, shippedRegimen('bha-induction'))
  expect(plan.findings).toContainEqual(expect.objectContaining({ code: 'entryUnknown', severity: 'stop', entry: key }))
  expect(plan.printStatus).toBe('blocked')
})

test('an order for another version of the regimen is stopped', () => {
  const plan = planOf({ ...order, regimen: { id: 'bha-induction', version: '0.9.0' } })
  expect(plan.findings.map((finding) => finding.code)).toContain('regimenVersionDiffers')
  expect(plan.printStatus).toBe('blocked')
})

test('an order made with a version that was withdrawn is stopped, with the reason of the regimen’s file', () => {
  const regimen = shippedRegimen('bha-induction')
  const withdrawn = { en: 'The days were wrong.', zh: '用药日有误。' }
  const revisions = [...regimen.revisions, { version: '0.9.0', date: '2026-01-01', change: withdrawn, withdrawn }]
  const old = planOf({ ...order, regimen: { id: 'bha-induction', version: '0.9.0' } }, { ...regimen, revisions })
  expect(old.findings).toContainEqual(
    expect.objectContaining({
      code: 'versionWithdrawn',
      severity: 'stop',
      ordered: 'bha-induction 0.9.0',
      reason: withdrawn,
    }),
  )
  expect(old.printStatus).toBe('blocked')
  // withdrawn with nothing to take its place: nothing prints from it either
  const last = regimen.revisions.map((revision, index) => (index === 0 ? { ...revision, withdrawn } : revision))
  const current = planOf(order, { ...regimen, revisions: last })
  expect(current.findings.map(({ code }) => code)).toContain('versionWithdrawn')
  expect(current.printStatus).toBe('blocked')
})
