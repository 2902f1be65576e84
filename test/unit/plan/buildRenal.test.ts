import { describe, expect, it } from 'vitest'
import { RENAL_FORMULAS } from '../../../src/evidence/labs.ts'
import type { Edit } from '../../../src/order/edit.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { body, born, creatinine, kidneys, outcomeOf, reckons, said, sex } from './kidneys.ts'

const every = (plan: Plan) => Object.fromEntries(RENAL_FORMULAS.map((formula) => [formula, said(plan, formula)]))

describe('a creatinine of 80 µmol/L at 55 years, 170 cm, 65 kg', () => {
  // made absolute by Mosteller's 1.751983 m² ÷ 1.73
  it('of a man, by every formula', () => {
    expect(every(kidneys())).toEqual({
      cockcroftGault: '84.8126 mL/min, 84.8126',
      ckdEpi2021: '100.2251 mL/min/1.73m2, 101.4987',
      mdrd: '87.0759 mL/min/1.73m2, 88.1823', // 87.0759 × 1.751983 ÷ 1.73
      jelliffe: '77.3675 mL/min/1.73m2, 78.3506', // 77.3675 × 1.751983 ÷ 1.73
      wrightJaffe: '97.4562 mL/min, 97.4562',
      wrightEnzymatic: '97.0178 mL/min, 97.0178',
      schwartzBedside: 'renalOutsideAge',
    })
  })

  it('of a woman, by those with a published pair', () => {
    expect(every(kidneys(sex('female')))).toMatchObject({
      cockcroftGault: '72.0907 mL/min, 72.0907',
      ckdEpi2021: '75.0211 mL/min/1.73m2, 75.9744',
    })
  })

  it('is the same kidney entered in mg/dL, and never the other unit by guess', () => {
    // 1 mg/dL = 88.42 µmol/L: 5525 ÷ 72 = 76.7361
    expect(said(kidneys(creatinine('1', 'mg/dL')), 'cockcroftGault')).toBe('76.7361 mL/min, 76.7361')
    expect(said(kidneys(creatinine('88.42')), 'cockcroftGault')).toBe('76.7361 mL/min, 76.7361')
    expect(said(kidneys(creatinine('1', '')), 'cockcroftGault')).toBe('creatinineUnitMissing')
    expect(said(kidneys(creatinine('1', 'g/dL')), 'cockcroftGault')).toBe('creatinineUnitMissing')
  })

  it('carries the day it was measured', () => {
    expect(kidneys().renal?.measuredOn).toBe('2026-11-20')
    expect(kidneys(creatinine('80', 'umol/L', { measuredOn: '' })).renal?.measuredOn).toBeNull()
  })
})

describe('the weight that Cockcroft & Gault multiply by', () => {
  // a woman of 55 years, 160 cm, 110 kg: 85 × W × 0.85 ÷ (72 × 0.904773)
  const large = [sex('female'), body('height', '160'), body('weight', '110')]
  it.each([
    ['actual', '121.9996'],
    ['ideal', '58.0961'], // 52.3819 kg
    ['adjusted40', '83.6575'], // 75.4291 kg
    ['adjusted25', '74.0720'], // 66.7864 kg
    ['lean', '58.7061'], // 52.9319 kg
    ['lowerOfIdealAndActual', '58.0961'],
  ] as const)('is the %s weight where the hospital has chosen it: %s mL/min', (kind, value) => {
    const outcome = outcomeOf(kidneys(...large, reckons('cockcroftGault', kind)), 'cockcroftGault')
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    expect(outcome.value.value.toFixed(4)).toBe(value)
    expect(outcome.working.weight).toMatchObject({ kind, actualKg: '110' })
  })

  it('has no default: without a choice there is no value, and formulas without a weight have theirs', () => {
    const plan = kidneys(reckons('cockcroftGault'))
    expect(said(plan, 'cockcroftGault')).toBe('renalWeightNotChosen')
    expect(said(plan, 'ckdEpi2021')).toBe('100.2251 mL/min/1.73m2, 101.4987')
    expect(said(plan, 'wrightJaffe')).toBe('97.4562 mL/min, 97.4562')
  })

  it.each([
    ['152.3', 'renalWeightUndefined'],
    ['152.4', '65.2405 mL/min, 65.2405'], // a man of 60 inches: 50 kg; 4250 ÷ 65.143632
  ])('by the ideal weight at %s cm: %s', (height, value) => {
    expect(said(kidneys(body('height', height), reckons('cockcroftGault', 'ideal')), 'cockcroftGault')).toBe(value)
  })

  it('does not touch the area inside Wright’s equations', () => {
    const [actual, ideal] = (['actual', 'ideal'] as const).map((kind) =>
      said(kidneys(...large, reckons('wrightJaffe', kind)), 'wrightJaffe'),
    )
    expect(ideal).toBe(actual)
    // 2.098675 m² by Du Bois: 4446 × 2.098675 × 0.832 ÷ 80
    expect(actual).toBe('97.0394 mL/min, 97.0394')
  })
})

describe('an indexed value made absolute', () => {
  const cap = (text: string): Edit => ({ kind: 'setBsaCap', text })
  it('takes the plan’s own area, also a capped one, and shows it', () => {
    // 100.225116 × 1.7 ÷ 1.73
    const outcome = outcomeOf(kidneys(cap('1.7')), 'ckdEpi2021')
    expect(outcome).toMatchObject({ ok: true, working: { bsa: { value: '1.7', use: 'deIndexed' } } })
    expect(said(kidneys(cap('1.7')), 'ckdEpi2021')).toBe('100.2251 mL/min/1.73m2, 98.4871')
  })

  it('is not made without an area: the value stays for 1.73 m², and is not passed off as this body’s', () => {
    expect(said(kidneys(body('weight', '')), 'ckdEpi2021')).toBe('100.2251 mL/min/1.73m2, not absolute')
    expect(outcomeOf(kidneys(body('weight', '')), 'ckdEpi2021')).toMatchObject({ working: { bsa: null } })
  })

  it('is left as it is where it is absolute already', () => {
    expect(outcomeOf(kidneys(cap('1.7')), 'cockcroftGault')).toMatchObject({ working: { bsa: null } })
    expect(outcomeOf(kidneys(cap('1.7')), 'wrightJaffe')).toMatchObject({ working: { bsa: { use: 'inFormula' } } })
  })
})

describe('the hospital’s own formula', () => {
  it('is none until it has chosen one', () => {
    expect(kidneys(reckons('', 'actual')).renal?.chosen).toBeNull()
  })

  it.each(RENAL_FORMULAS)('%s is the estimate of the list itself', (formula) => {
    const { renal } = kidneys(reckons(formula, 'actual'))
    expect(renal?.chosen?.formula).toBe(formula)
    expect(renal?.estimates).toContain(renal?.chosen)
  })
})

describe('adults’ and children’s formulas: the 18th birthday', () => {
  // day 1 is 23 November 2026; bedside Schwartz 0.413 × 170 ÷ 0.904773 = 77.5996
  it.each([
    ['2008-11-23', 18, 'adult'],
    ['2008-11-24', 17, 'child'],
    ['2025-11-23', 1, 'child'],
    ['2025-11-24', 0, 'neither'],
    ['1906-11-23', 120, 'adult'],
    ['1905-11-23', 121, 'neither'],
  ])('born %s, %i years: %s', (date, age, kind) => {
    const plan = kidneys(born(date))
    expect(plan.patient.age).toBe(age)
    const children = said(plan, 'schwartzBedside')
    const adults = RENAL_FORMULAS.filter((id) => id !== 'schwartzBedside').map((id) => said(plan, id))
    expect(children.split(',')[0]).toBe(kind === 'child' ? '77.5996 mL/min/1.73m2' : 'renalOutsideAge')
    expect(adults.filter((each) => each === 'renalOutsideAge')).toHaveLength(kind === 'adult' ? 0 : 6)
  })
})
