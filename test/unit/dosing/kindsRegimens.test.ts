import { describe, expect, it } from 'vitest'
import { amountText } from '../../../src/quantities/quantity.ts'
import { linesOf, november, planOf, shelfFaults, shelfIds, totalOf } from './kindsPlan.ts'

/** 2 m² exactly by Mosteller. */
const TWO_M2 = { height: '180', weight: '80' } as const
/** √(170 × 65 ÷ 3600) = 1.751983 m² */
const MAN_65 = { height: '170', weight: '65' } as const
/** √(160 × 110 ÷ 3600) = 2.211083 m² */
const WOMAN_110 = { height: '160', weight: '110', sex: 'female' } as const

describe('the shelf of these tests', () => {
  it('passes the schemas and every cross-check', () => {
    expect(shelfFaults).toEqual([])
    expect(shelfIds).toHaveLength(14)
  })
})

describe('a pair of fixed masses in one vial, on alternate days', () => {
  const plan = planOf('pair-induction', MAN_65)
  it('gives 44 mg/m² of the first on days 1, 3 and 5', () => {
    // 44 × 1.751983 = 77.0873 → 77 mg
    expect(linesOf(plan, 'daunorubicin-cytarabine-liposome')).toEqual([
      'C1D1#1 2026-11-23T09:00 77 mg',
      'C1D3#1 2026-11-25T09:00 77 mg',
      'C1D5#1 2026-11-27T09:00 77 mg',
    ])
    // 3 × 77; 3 × 44
    expect(totalOf(plan, 'daunorubicin-cytarabine-liposome')).toBe('231 mg, 132 mg/m2, agrees')
  })
  it('and with each, 100 mg of the second for every 44 mg', () => {
    // 77 × 100 ÷ 44
    for (const { companion } of plan.cycles[0]?.administrations ?? []) {
      expect(companion && `${amountText(companion.dose)} ${companion.dose.unit}`).toBe('175 mg')
      expect(companion?.name.en).toBe('cytarabine in the same liposomes')
    }
  })
})

describe('a ramp-up of the first cycle, without a last day, beside a drug with one', () => {
  const plan = planOf('ramp-up-with-azacitidine', { ...MAN_65, lastCycle: '2' })
  it('100, 200, then 400 mg; and 400 mg from the first day of the next cycle', () => {
    const lines = linesOf(plan, 'venetoclax')
    expect(lines).toHaveLength(56)
    expect(lines.slice(0, 3)).toEqual([
      'C1D1#1 2026-11-23T08:00 100 mg',
      'C1D2#1 2026-11-24T08:00 200 mg',
      'C1D3#1 2026-11-25T08:00 400 mg',
    ])
    // 23 November + 28 days
    expect(lines[28]).toBe('C2D1#1 2026-12-21T08:00 400 mg')
    expect(lines.slice(2).every((line) => line.endsWith(' 400 mg'))).toBe(true)
  })
  it('has no total of the drug without an end, and one of the other', () => {
    expect(totalOf(plan, 'venetoclax')).toBe('none, none, openEnded')
    // 75 × 1.751983 = 131.3987 → 131 mg; 7 × 131; 7 × 75
    expect(totalOf(plan, 'azacitidine')).toBe('917 mg, 525 mg/m2, agrees')
  })
})

describe('an open-ended oral drug', () => {
  it('is the same every day of the days shown, and has no total', () => {
    const plan = planOf('gilteritinib-alone', MAN_65)
    const expected = Array.from({ length: 28 }, (_, i) => `C1D${i + 1}#1 ${november(23, i)}T08:00 120 mg`)
    expect(linesOf(plan, 'gilteritinib')).toEqual(expected)
    expect(totalOf(plan, 'gilteritinib')).toBe('none, none, openEnded')
  })
})

describe('an area under the curve, beside a dose per m²', () => {
  const gfr = { value: '140', method: 'cockcroftGault', cap: '125' } as const
  it.each([
    // 6 × (125 + 25); 6 × (140 + 25); 5 × (140 + 25)
    ['first', '125', '900', '6'],
    ['first', 'none', '990', '6'],
    ['later', 'none', '825', '5'],
  ])('%s cycles, cap %s: %s mg', (cycles, cap, mg, auc) => {
    const plan = planOf('carboplatin-paclitaxel', { ...WOMAN_110, choices: { cycles }, gfr: { ...gfr, cap } })
    // three hours after 09:00
    expect(linesOf(plan, 'carboplatin')).toEqual([`C1D1#1 2026-11-23T12:00 ${mg} mg`])
    expect(totalOf(plan, 'carboplatin')).toBe(`${mg} mg, ${auc} AUC, agrees`)
  })
  it('leaves the other drug its dose when the GFR is missing', () => {
    const plan = planOf('carboplatin-paclitaxel', { ...WOMAN_110, choices: { cycles: 'first' } })
    expect(linesOf(plan, 'carboplatin')).toEqual(['C1D1#1 2026-11-23T12:00 fieldMissing'])
    // 225 × 2.211083 = 497.4937 → 497 mg
    expect(linesOf(plan, 'paclitaxel')).toEqual(['C1D1#1 2026-11-23T09:00 497 mg'])
    expect(plan.printStatus).toBe('blocked')
  })
})

describe('micrograms per kilogram beside milligrams per m²', () => {
  const plan = planOf('flag-ida', MAN_65)
  it('5 mcg/kg on days 1 to 6', () => {
    // 5 × 65 = 325 mcg, in steps of 10 half up: 330 mcg
    const expected = [0, 1, 2, 3, 4, 5].map((i) => `C1D${i + 1}#1 ${november(23, i)}T08:00 330 mcg`)
    expect(linesOf(plan, 'filgrastim')).toEqual(expected)
    // 6 × 330; 6 × 5
    expect(totalOf(plan, 'filgrastim')).toBe('1980 mcg, 30 mcg/kg, agrees')
  })
  it.each([
    // 30 × 1.751983 = 52.5595 → 53; 5 × 53
    ['fludarabine', 'C1D2#1 2026-11-24T09:00 53 mg', '265 mg, 150 mg/m2, agrees'],
    // 2000 × 1.751983 = 3503.97 → 3500 in steps of 10; 5 × 3500
    ['cytarabine', 'C1D2#1 2026-11-24T13:00 3500 mg', '17500 mg, 10000 mg/m2, agrees'],
    // 10 × 1.751983 = 17.5198 → 17.5; 3 × 17.5
    ['idarubicin', 'C1D2#1 2026-11-24T17:00 17.5 mg', '52.5 mg, 30 mg/m2, agrees'],
  ])('%s', (item, first, total) => {
    expect(linesOf(plan, item)[0]).toBe(first)
    expect(totalOf(plan, item)).toBe(total)
  })
})

describe('milligrams per kilogram', () => {
  it.each([
    // 10 × 68.4; 10 × 110
    ['68.4', '684', '1368'],
    ['110', '1100', '2200'],
  ])('of %s kg: %s mg', (weight, mg, total) => {
    const plan = planOf('sacituzumab-alone', { height: '160', weight, sex: 'female' })
    expect(linesOf(plan, 'sacituzumab-govitecan')).toEqual([
      `C1D1#1 2026-11-23T09:00 ${mg} mg`,
      `C1D8#1 2026-11-30T09:00 ${mg} mg`,
    ])
    expect(totalOf(plan, 'sacituzumab-govitecan')).toBe(`${total} mg, 20 mg/kg, agrees`)
  })
})

describe('whatever the kind, the standard dose is what is given while nobody changes it', () => {
  it.each(shelfIds)('%s', (id) => {
    const gfr = { value: '90', method: 'measured', cap: 'none' } as const
    const plan = planOf(id, { ...TWO_M2, choices: { cycles: 'first' }, gfr, weights: {} })
    for (const { id: administration, standardDose, ladder } of plan.cycles.flatMap((c) => c.administrations))
      expect(ladder.prescribedDose, administration).toEqual(standardDose)
    expect(plan.findings.map(({ code }) => code)).not.toContain('totalDiffers')
  })
})
