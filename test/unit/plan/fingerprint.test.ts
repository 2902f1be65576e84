import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, planOf } from '../../examples/examplePlan.ts'

const BHA = 'bha-induction'
const day1 = (cycle: number, text: string): Edit => ({ kind: 'setDay1', cycle, text })
const start = (anchor: string, text: string): Edit => ({ kind: 'setStartTime', anchor, text })

describe('the fingerprint', () => {
  const base = examplePlan(BHA).fingerprint
  const of = (...edits: Edit[]) => examplePlan(BHA, ...edits).fingerprint
  test('changes with a start time, the policy and the day', () => {
    const changed = [start('otherDays', '12:00'), day1(1, '2026-11-24'), { kind: 'setBsaCap', text: '2' } as const]
    expect(new Set([base, ...changed.map((edit) => of(edit))]).size).toBe(4)
  })
  test('is the same for a default left open and the same option chosen', () => {
    const open = of({ kind: 'setChoice', choice: 'cytarabineOrder', option: '', items: [] })
    const chosen = of({ kind: 'setChoice', choice: 'cytarabineOrder', option: 'after', items: [] })
    expect(open).toBe(chosen)
  })
  test('does not hold who the patient is', () => {
    expect(of({ kind: 'setPatient', field: 'familyName', text: 'OTHER' })).toBe(base)
  })
  test('changes with the weight a projected cycle is dosed by', () => {
    const order = exampleOrder('he072-q2w', { kind: 'setLastCycle', text: '2' })
    const [first] = order.measurements
    if (!first) throw new Error('no measurements')
    const second = { number: 2, plannedDay1: '', actualDay1: '', measurements: 'm2' }
    const weighing = (value: string) => {
      const other = { ...first, id: 'm2', weight: { ...first.weight, value } }
      return planOf({ ...order, measurements: [first, other], cycles: [...order.cycles, second] }).fingerprint
    }
    expect(weighing('65')).not.toBe(weighing('95'))
  })
})
