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

  test('after a kept dose other measurements are asked about, however near: a person locked it', () => {
    // of the 100 kg it was kept for: 4, 5, 5.1 and 0% more; 106 kg: what was measured when it was kept
    for (const m3 of ['104', '105', '105.1', '100', '106'])
      expect([firstDose(third('keep', m3), 'idarubicin'), before(third('keep', m3))]).toEqual(['bodyChanged', 1])
  })
  test('80 kg, 75.2 kg kept, then 76.5 kg: asked, and dosed by what a person says', () => {
    // √(80 ÷ 20) = 2 m²; √(76.5 ÷ 20) = 1.955761 m², (1.955761 − 2) ÷ 2 = −2.21%; (76.5 − 80) ÷ 80 = −4.375%
    const at = (dosing: '' | 'keep' | 'recalculate') =>
      planFor({
        weights: { m1: '80', m2: '75.2', m3: '76.5' },
        policy: { recalculate: { weightPercent: '5', dosePercent: '5' } },
        cycles: [{}, { measurements: 'm2', dosing: 'keep' }, { measurements: 'm3', dosing }],
      })
    expect(findingsOf(at(''), 'noDose')).toEqual([
      expect.objectContaining({
        severity: 'stop',
        refusal: {
          code: 'bodyChanged',
          cycle: 3,
          before: 1,
          weightBefore: '80',
          weightNow: '76.5',
          weightPercent: '-4.4',
          bsaBefore: '2.0000',
          bsaNow: '1.9558',
          bsaPercent: '-2.2',
          weightLimit: '5',
          doseLimit: '5',
        },
      }),
    ])
    expect(at('').printStatus).toBe('blocked')
    expect(firstDose(at('keep'), 'idarubicin')).toBe('24') // 12 × 2
    expect(firstDose(at('recalculate'), 'idarubicin')).toBe('23.5') // 12 × 1.955761 = 23.469
  })
  test('once recalculated, nothing is locked any more', () => {
    const plan = planFor({
      weights: { m1: '100', m2: '106', m3: '104', m4: '105' },
      policy,
      cycles: [
        {},
        { measurements: 'm2', dosing: 'keep' },
        { measurements: 'm3', dosing: 'recalculate' },
        { measurements: 'm4' },
      ],
    })
    expect(firstDose(plan, 'idarubicin')).toBe('27.5') // √5.25 = 2.291288 × 12 = 27.495
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
  test('the same measurements through another formula are no change of the body, and are what is kept', () => {
    // 80 kg: 2 m². 80.1 kg by Du Bois: 0.007184 × 80.1^0.425 × 180^0.725 = 0.007184 × 6.44234 × 43.15917 = 1.99748 m², −0.13%
    const plan = planFor({
      weights: { m1: '80', m2: '80.1', m3: '84' },
      policy: { recalculate: { weightPercent: '5', dosePercent: '0.1' } },
      cycles: [
        {},
        { measurements: 'm2' },
        { measurements: 'm2', bsaFormula: 'duBois' },
        { measurements: 'm3', dosing: 'keep' },
      ],
    })
    expect(plan.bsa.ok && plan.bsa.working).toMatchObject({ shown: '1.9975', keptFrom: 3 })
  })
})
