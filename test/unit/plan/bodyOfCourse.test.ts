import { describe, expect, test } from 'vitest'
import { findingsOf, firstDose, planFor, type Treated } from './treatedMan.ts'

describe('a course of several cycles', () => {
  const weights = { m1: '100', m2: '106', m3: '104' }
  const policy: Treated['policy'] = { recalculate: { weightPercent: '5', dosePercent: '99' } }
  const third = (dosing: '' | 'keep' | 'recalculate', m3 = '104') =>
    planFor({
      weights: { ...weights, m3 },
      policy,
      cycles: [{}, { measurements: 'm2', dosing }, { measurements: 'm3' }],
    })
  const before = (plan: ReturnType<typeof planFor>) => plan.comparison?.before.cycle

  test('after a kept dose the next cycle is held against the body that was kept', () => {
    expect([firstDose(third('keep'), 'idarubicin'), before(third('keep'))]).toEqual(['27.4', 1]) // √5.2 = 2.280351 × 12 = 27.36
    expect(firstDose(third('keep', '105.1'), 'idarubicin')).toBe('bodyChanged')
  })
  test('after a recalculation it is held against the body that was measured', () => {
    expect(firstDose(third('recalculate', '105.1'), 'idarubicin')).toBe('27.5') // √5.255 = 2.292379 × 12 = 27.51
    expect(firstDose(third('recalculate', '100.7'), 'idarubicin')).toBe('26.9') // 106 × 0.95 = 100.7, on the limit: √5.035 = 2.243881 × 12 = 26.93
    expect(firstDose(third('recalculate', '100.6'), 'idarubicin')).toBe('bodyChanged')
    expect(before(third('recalculate'))).toBe(2)
  })
  test('a cycle nobody decided on was dosed by nothing: the one before it counts', () => {
    expect(before(third('', '105.1'))).toBe(1)
    expect(firstDose(third('', '105.1'), 'idarubicin')).toBe('bodyChanged')
  })
  test('a kept area names the cycle it was measured for, however often it was kept', () => {
    const plan = planFor({
      weights,
      policy,
      cycles: [{}, { measurements: 'm2', dosing: 'keep' }, { measurements: 'm3', dosing: 'keep' }],
    })
    expect(plan.bsa.ok && plan.bsa.working.keptFrom).toBe(1)
    expect(firstDose(plan, 'idarubicin')).toBe('26.8')
  })
  test('the decision holds on while the measurements are the same', () => {
    for (const [dosing, dose] of [
      ['keep', '26.8'],
      ['recalculate', '27.6'], // √(106 ÷ 20) = 2.302173 × 12 = 27.63
      ['', 'bodyChanged'],
    ] as const) {
      const cycles = [{}, { measurements: 'm2', dosing }, { measurements: 'm2' }]
      expect(firstDose(planFor({ weights, policy, cycles }), 'idarubicin')).toBe(dose)
    }
  })
  test('a projected cycle goes with the current one, with an entry of its own or without', () => {
    for (const [dosing, dose] of [
      ['keep', '26.8'],
      ['recalculate', '27.6'],
      ['', 'bodyChanged'],
    ] as const) {
      const cycles = [{}, { measurements: 'm2', dosing }, { measurements: 'm2' }]
      const plan = planFor({ weights, policy, cycles, current: '2', last: '4' })
      expect([2, 3, 4].map((cycle) => firstDose(plan, 'idarubicin', cycle))).toEqual([dose, dose, dose])
      expect(findingsOf(plan, 'noDose')).toHaveLength(dosing === '' ? 1 : 0)
    }
  })
  test('thirty cycles that nobody decided on are told apart at once', () => {
    const many = Array.from({ length: 30 }, (_, index) => `${index + 1}`)
    const byCycle = Object.fromEntries(many.map((number) => [`m${number}`, `${80 + 10 * Number(number)}`]))
    const cycles = many.map((number) => ({ measurements: `m${number}`, plannedDay1: '' }))
    expect(planFor({ weights: byCycle, cycles, policy }).comparison?.before.cycle).toBe(1)
  })
})
