import { describe, expect, it } from 'vitest'
import { civilTimeText } from '../../../src/quantities/civilTime.ts'
import { linesOf, november, planOf, totalOf } from './kindsPlan.ts'

/** 2 m² exactly by Mosteller. */
const TWO_M2 = { height: '180', weight: '80' } as const
/** √(170 × 65 ÷ 3600) = 1.751983 m² */
const MAN_65 = { height: '170', weight: '65' } as const
/** √(160 × 110 ÷ 3600) = 2.211083 m² */
const WOMAN_110 = { height: '160', weight: '110', sex: 'female' } as const

describe('every 8 hours', () => {
  it('three times a day for three days, the third after midnight', () => {
    // 15 × 1.751983 = 26.2797 → 26 mg; 9 × 26; 9 × 15
    const plan = planOf('decitabine-three-days', MAN_65)
    const expected = [0, 1, 2].flatMap((i) => [
      `C1D${i + 1}#1 ${november(23, i)}T09:00 26 mg`,
      `C1D${i + 1}#2 ${november(23, i)}T17:00 26 mg`,
      `C1D${i + 1}#3 ${november(24, i)}T01:00 26 mg`,
    ])
    expect(linesOf(plan, 'decitabine')).toEqual(expected)
    expect(totalOf(plan, 'decitabine')).toBe('234 mg, 135 mg/m2, agrees')
  })
})

describe('every 12 hours on alternate days', () => {
  it('six doses, the last on the morning of day 6', () => {
    // 3000 × 2; 6 × 6000; 6 × 3000
    const plan = planOf('cytarabine-consolidation', TWO_M2)
    expect(linesOf(plan, 'cytarabine')).toEqual([
      'C1D1#1 2026-11-23T20:00 6000 mg',
      'C1D1#2 2026-11-24T08:00 6000 mg',
      'C1D3#1 2026-11-25T20:00 6000 mg',
      'C1D3#2 2026-11-26T08:00 6000 mg',
      'C1D5#1 2026-11-27T20:00 6000 mg',
      'C1D5#2 2026-11-28T08:00 6000 mg',
    ])
    expect(totalOf(plan, 'cytarabine')).toBe('36000 mg, 18000 mg/m2, agrees')
  })
})

describe('a dose by bands of weight, from day 0', () => {
  it.each([
    ['75.9', '300'],
    ['76', '480'],
    ['76.1', '480'],
  ])('%s kg: %s mcg', (weight, mcg) => {
    const plan = planOf('clag-m', { height: '180', weight })
    const expected = [0, 1, 2, 3, 4, 5].map((i) => `C1D${i}#1 ${november(22, i)}T08:00 ${mcg} mcg`)
    expect(linesOf(plan, 'filgrastim')).toEqual(expected)
  })
  it('and one drug after another on the days that have them', () => {
    const plan = planOf('clag-m', TWO_M2)
    // 5 × 2; 2000 × 2; 10 × 2. 09:00 + 2 h + 2 h; + 4 h
    expect(linesOf(plan, 'cladribine')[0]).toBe('C1D1#1 2026-11-23T09:00 10 mg')
    expect(linesOf(plan, 'cytarabine')[0]).toBe('C1D1#1 2026-11-23T13:00 4000 mg')
    expect(linesOf(plan, 'mitoxantrone')).toEqual([0, 1, 2].map((i) => `C1D${i + 1}#1 ${november(23, i)}T17:00 20 mg`))
  })
})

describe('a day before day 1 where there is no day 0', () => {
  it('is the day before, and the drug runs on until its condition', () => {
    // 400 × 2 = 800 mcg
    const plan = planOf('flag-vienna', TWO_M2)
    expect(linesOf(plan, 'filgrastim')).toEqual([
      'C1D-1#1 2026-11-22T08:00 800 mcg',
      ...[0, 1, 2, 3, 4].map((i) => `C1D${i + 1}#1 ${november(23, i)}T08:00 800 mcg`),
    ])
    expect(totalOf(plan, 'filgrastim')).toBe('none, none, openEnded')
    // 25 × 2; 5 × 50
    expect(totalOf(plan, 'fludarabine')).toBe('250 mg, 125 mg/m2, agrees')
  })
})

describe('one bag for seven days', () => {
  it('holds them all and runs for a week', () => {
    // 100 × 7 × 2 = 1400 mg
    const plan = planOf('seven-and-three', TWO_M2)
    expect(linesOf(plan, 'cytarabine')).toEqual(['C1D1#1 2026-11-23T10:00 1400 mg'])
    const bag = plan.cycles[0]?.administrations.find(({ item }) => item === 'cytarabine')
    expect(bag?.time.end && civilTimeText(bag.time.end)).toBe('2026-11-30T10:00')
    expect(totalOf(plan, 'cytarabine')).toBe('1400 mg, 700 mg/m2, agrees')
    // 60 × 2; 3 × 120
    expect(totalOf(plan, 'daunorubicin')).toBe('360 mg, 180 mg/m2, agrees')
  })
})

describe('four doses a day before day 0, by a weight the file asks for', () => {
  const id = 'busulfan-cyclophosphamide'
  it('has no dose until a person chooses the weight; the other drug goes by the measured one', () => {
    const plan = planOf(id, WOMAN_110)
    const lines = linesOf(plan, 'busulfan')
    expect(lines).toHaveLength(16)
    expect(lines.every((line) => line.endsWith(' weightNotChosen'))).toBe(true)
    // 60 × 110; day 0 is 22 November
    expect(linesOf(plan, 'cyclophosphamide')).toEqual([
      'C1D-3#1 2026-11-19T09:00 6600 mg',
      'C1D-2#1 2026-11-20T09:00 6600 mg',
    ])
  })
  it.each([
    // 0.8 × 66.786417 = 53.4291 → 53.5 in steps of 0.5; 16 × 53.5
    ['adjusted25', WOMAN_110, '53.5', '856'],
    // ideal 52.381890 is lower than 110: 0.8 × 52.381890 = 41.9055 → 42; 16 × 42
    ['lowerOfIdealAndActual', WOMAN_110, '42', '672'],
    // 65 is lower than the ideal 65.937008: 0.8 × 65 = 52; 16 × 52
    ['lowerOfIdealAndActual', MAN_65, '52', '832'],
  ] as const)('%s', (weight, body, mg, total) => {
    const plan = planOf(id, { ...body, weights: { busulfan: weight } })
    expect(linesOf(plan, 'busulfan').slice(0, 5)).toEqual([
      `C1D-7#1 2026-11-15T06:00 ${mg} mg`,
      `C1D-7#2 2026-11-15T12:00 ${mg} mg`,
      `C1D-7#3 2026-11-15T18:00 ${mg} mg`,
      `C1D-7#4 2026-11-16T00:00 ${mg} mg`,
      `C1D-6#1 2026-11-16T06:00 ${mg} mg`,
    ])
    expect(totalOf(plan, 'busulfan')).toBe(`${total} mg, 12.8 mg/kg, agrees`)
  })
  it('refuses a weight the file does not offer', () => {
    const plan = planOf(id, { ...WOMAN_110, weights: { busulfan: 'ideal' } })
    expect(linesOf(plan, 'busulfan')[0]).toBe('C1D-7#1 2026-11-15T06:00 weightNotChosen')
  })
})
