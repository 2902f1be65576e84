import { describe, expect, test } from 'vitest'
import type { FindingCode, Severity } from '../../../src/evidence/finding.ts'
import type { Edit } from '../../../src/order/edit.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, planOf } from '../../examples/examplePlan.ts'

const BHA = 'bha-induction'
const HE072 = 'he072-q2w'

function severityOf(plan: Plan, code: FindingCode): Severity | undefined {
  return plan.findings.find((finding) => finding.code === code)?.severity
}
const day1 = (cycle: number, text: string): Edit => ({ kind: 'setDay1', cycle, text })
const cycle = (text: string): Edit => ({ kind: 'setCurrentCycle', text })

describe('cycles of one course', () => {
  test('a second that starts among the doses of the first is stopped, the current cycle being the second', () => {
    const plan = examplePlan(BHA, cycle('2'), day1(2, '2026-11-25'))
    expect(severityOf(plan, 'cyclesOverlap')).toBe('stop')
  })
  test('bortezomib on day 1 two days after day 4 of the first course is too early: 48 h of 72 h', () => {
    const plan = examplePlan(BHA, cycle('2'), day1(2, '2026-11-28'))
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ code: 'intervalTooShort', hours: '48', earliest: '2026-11-29T08:00' }),
    )
  })
  test('sooner than the stated 14 days is asked for a reason', () => {
    expect(severityOf(examplePlan(HE072, cycle('2'), day1(2, '2026-12-06')), 'cycleEarly')).toBe('confirm')
    expect(severityOf(examplePlan(HE072, cycle('2'), day1(2, '2026-12-07')), 'cycleEarly')).toBeUndefined()
  })
  test('a first cycle dated after the third is a stop', () => {
    const plan = examplePlan(HE072, day1(1, '2027-11-23'), cycle('3'), day1(3, '2026-12-21'))
    expect(severityOf(plan, 'cyclesOverlap')).toBe('stop')
  })
  test('dates of the regimen before do not live on in the next one', () => {
    const plan = examplePlan(BHA, { kind: 'setLastCycle', text: '2' }, day1(2, '2027-01-15'), {
      kind: 'chooseRegimen',
      regimen: { id: HE072, version: '1.2.0' },
    })
    const next = planOf({ ...exampleOrder(BHA), regimen: { id: HE072, version: '1.2.0' } }, plan.regimen)
    expect(next.cycles).toHaveLength(1)
  })
  test('a course longer than the source gives is stopped, and its cycles are not made up', () => {
    const plan = examplePlan(BHA, { kind: 'setLastCycle', text: '99' })
    expect(plan.findings).toContainEqual(
      expect.objectContaining({
        code: 'entryInvalid',
        refusal: expect.objectContaining({ field: 'lastCycle' }) as unknown,
      }),
    )
    expect(plan.cycles).toHaveLength(2)
  })
  test('where the source gives a length, only the current cycle is asked for its day 1', () => {
    const plan = examplePlan(HE072, { kind: 'setLastCycle', text: '6' }, day1(1, ''))
    expect(plan.findings.filter(({ code }) => code === 'day1Missing')).toHaveLength(1)
  })
  test.each([
    // 70 × √(170 × 65 ÷ 3600) = 122.6 → 123; 70 × √(170 × 90 ÷ 3600) = 70 × 2.061553 = 144.3 → 144
    ['is dosed by its own measurements, once a person says so', 'recalculate', ['123', '144']],
    ['has no dose while nobody has said so', '', ['123', 'bodyChanged']],
  ] as const)('a projected cycle of a body 25 kg heavier %s', (_name, dosing, expected) => {
    const order = exampleOrder(HE072, { kind: 'setLastCycle', text: '2' })
    const [first] = order.measurements
    if (!first) throw new Error('no measurements')
    const heavier = { ...first, id: 'm2', weight: { ...first.weight, value: '90' } }
    const second = { number: 2, plannedDay1: '', actualDay1: '', measurements: 'm2', dosing, bsaFormula: '' }
    const typed: TypedOrder = { ...order, measurements: [first, heavier], cycles: [...order.cycles, second] }
    const doses = planOf(typed).cycles.map(
      ({ administrations }) => administrations.find((a) => a.item === 'irinotecan-liposome')?.ladder.roundedDose,
    )
    expect(doses.map((rung) => (rung?.ok ? rung.value.value.toString() : rung?.refusal.code))).toEqual(expected)
  })
})
