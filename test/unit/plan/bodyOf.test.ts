import { describe, expect, test } from 'vitest'
import { findingsOf, firstDose, planFor } from './treatedMan.ts'

/** Two cycles with measurements of their own, m1 and m2. */
const changed = (
  from: string,
  to: string,
  percent: { weight?: string; dose?: string },
  dosing: '' | 'keep' | 'recalculate' = '',
) =>
  planFor({
    weights: { m1: from, m2: to },
    cycles: [{}, { measurements: 'm2', dosing }],
    policy: { recalculate: { weightPercent: percent.weight ?? '99', dosePercent: percent.dose ?? '99' } },
  })
const asks = (from: string, to: string, percent: { weight?: string; dose?: string }) => {
  const { bsa } = changed(from, to, percent)
  return bsa.ok ? 'dosed' : bsa.refusal.code
}

describe('a weight that has changed since the cycle before: the hospital asks beyond 5%', () => {
  // of 100 kg; the dose is left out of it by a limit of 99%
  test.each([
    ['104.9', 'dosed'],
    ['105', 'dosed'],
    ['105.1', 'bodyChanged'],
    ['95.1', 'dosed'],
    ['95', 'dosed'],
    ['94.9', 'bodyChanged'],
  ])('100 kg to %s kg: %s', (to, expected) => {
    expect(asks('100', to, { weight: '5' })).toBe(expected)
  })
  test.each([
    ['109.9', 'dosed'],
    ['110', 'dosed'],
    ['110.1', 'bodyChanged'],
  ])('where the hospital asks beyond 10%%, 100 kg to %s kg: %s', (to, expected) => {
    expect(asks('100', to, { weight: '10' })).toBe(expected)
  })
})

describe('a dose per m² that would change: the hospital asks beyond 5%', () => {
  // √(80 ÷ 20) = 2; 2.1² × 20 = 88.2 kg; 1.9² × 20 = 72.2 kg
  test.each([
    ['80', '88.1', 'dosed'],
    ['80', '88.2', 'dosed'],
    ['80', '88.3', 'bodyChanged'],
    ['80', '72.3', 'dosed'],
    ['80', '72.2', 'dosed'],
    ['80', '72.1', 'bodyChanged'],
    // √(64 ÷ 20) has no end; 64 × 1.05² = 70.56 kg is 5% more area all the same
    ['64', '70.55', 'dosed'],
    ['64', '70.56', 'dosed'],
    ['64', '70.57', 'bodyChanged'],
  ])('%s kg to %s kg: %s', (from, to, expected) => {
    expect(asks(from, to, { dose: '5' })).toBe(expected)
  })
})

describe('a body that has changed beyond the limit', () => {
  // √(100 ÷ 20) = 2.236068 m²: idarubicin 12 × 2.236068 = 26.83 → 26.8 mg
  // √(110 ÷ 20) = 2.345208 m²: idarubicin 12 × 2.345208 = 28.14 → 28.1 mg
  const percent = { weight: '5', dose: '5' }
  test('has no dose until a person decides, and says what changed', () => {
    const plan = changed('100', '110', percent)
    expect([firstDose(plan, 'idarubicin'), firstDose(plan, 'cytarabine')]).toEqual(['bodyChanged', 'bodyChanged'])
    expect(findingsOf(plan, 'noDose')).toEqual([
      expect.objectContaining({
        severity: 'stop',
        refusal: {
          code: 'bodyChanged',
          cycle: 2,
          before: 1,
          weightBefore: '100',
          weightNow: '110',
          weightPercent: '10',
          bsaBefore: '2.2361',
          bsaNow: '2.3452',
          bsaPercent: '4.9', // 0.109140 ÷ 2.236068 = 4.88%
          weightLimit: '5',
          doseLimit: '5',
        },
      }),
    ])
    expect(plan.printStatus).toBe('blocked')
  })
  test('is dosed by its own measurements when they are to count', () => {
    const plan = changed('100', '110', percent, 'recalculate')
    expect(firstDose(plan, 'idarubicin')).toBe('28.1')
    expect(plan.bsa.ok && [plan.bsa.working.shown, plan.bsa.working.keptFrom]).toEqual(['2.3452', null])
    expect(findingsOf(plan, 'doseKept')).toEqual([])
  })
  test('keeps the dose with the area of the cycle before, and says so', () => {
    const plan = changed('100', '110', percent, 'keep')
    expect(firstDose(plan, 'idarubicin')).toBe('26.8')
    expect(plan.bsa.ok && [plan.bsa.working.shown, plan.bsa.working.keptFrom]).toEqual(['2.2361', 1])
    expect(findingsOf(plan, 'doseKept')).toEqual([
      expect.objectContaining({ severity: 'confirm', cycle: 2, from: 1, bsa: '2.2361', bsaNow: '2.3452' }),
    ])
  })
  test('within the limit, the dose follows the body and nothing is asked', () => {
    // √(102 ÷ 20) = 2.258318 × 12 = 27.0998 → 27.1 mg
    expect(firstDose(changed('100', '102', percent), 'idarubicin')).toBe('27.1')
  })
  test('a kept dose is kept also within the limit', () => {
    expect(firstDose(changed('100', '102', percent, 'keep'), 'idarubicin')).toBe('26.8')
  })
  test('with nothing earlier to keep, "keep" is the own area', () => {
    const plan = planFor({ weights: { m1: '110' }, cycles: [{ dosing: 'keep' }] })
    expect([firstDose(plan, 'idarubicin'), findingsOf(plan, 'doseKept').length]).toEqual(['28.1', 0])
  })
  test('the limit is not asked about, and nothing kept, while the own weight is missing', () => {
    for (const dosing of ['', 'keep', 'recalculate'] as const)
      expect(firstDose(changed('100', '', percent, dosing), 'idarubicin')).toBe('fieldMissing')
  })
  test('a dose cannot be kept by measurements that are not there', () => {
    expect(firstDose(changed('', '110', percent, 'keep'), 'idarubicin')).toBe('fieldMissing')
    expect(firstDose(changed('', '110', percent), 'idarubicin')).toBe('28.1')
    // an area measured elsewhere is not used in the place of the one that was to be kept
    const bsa = { m2: { value: '1.78', reason: 'oedema', by: 'TEST' } }
    const cycles = [{}, { measurements: 'm2', dosing: 'keep' as const }]
    expect(firstDose(planFor({ weights: { m1: '', m2: '' }, bsa, cycles }), 'idarubicin')).toBe('fieldMissing')
  })
})

describe('what a kept cycle keeps', () => {
  // √(H × W ÷ 3600) at the treated man's 180 cm: 80 kg → 2 m²; 96.8 kg → 2.2 m²
  const area = (cycles: NonNullable<Parameters<typeof planFor>[0]['cycles']>) => {
    const { bsa } = planFor({ weights: { m1: '80', m2: '96.8' }, cycles })
    return bsa.ok ? [bsa.working.shown, bsa.working.keptFrom] : bsa.refusal.code
  }

  test('is the cycle before, also after that one was recalculated by the same measurements', () => {
    expect(area([{}, { measurements: 'm2', dosing: 'recalculate' }, { measurements: 'm2', dosing: 'keep' }])).toEqual([
      '2.2000',
      null,
    ])
  })

  test('goes back to the cycle the kept one was kept from', () => {
    expect(area([{}, { measurements: 'm2', dosing: 'keep' }, { measurements: 'm2' }])).toEqual(['2.0000', 1])
  })

  test('is nothing else where every cycle shares its measurements', () => {
    expect(area([{}, { dosing: 'keep' }])).toEqual(['2.0000', null])
  })
})
