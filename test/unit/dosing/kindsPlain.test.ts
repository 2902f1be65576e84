import { describe, expect, it } from 'vitest'
import { type DoseLadder, refusedLadder } from '../../../src/dosing/doseLadder.ts'
import { ruleOn } from '../../../src/dosing/prescribeRule.ts'
import { companionDose } from '../../../src/plan/companionDose.ts'
import { amountText, quantity } from '../../../src/quantities/quantity.ts'
import type { DoseRule } from '../../../src/regimen/item.ts'
import { calculatedText, inputsFor, made, prescribedText } from './kindsInputs.ts'

const flat = (amount: string): DoseRule => ({ kind: 'flat', amount: made(amount) })

describe('units', () => {
  it.each([
    // 6000 × 2 m² (180 cm, 80 kg)
    ['perM2', 'units', '6000 units/m2', '12000 units'],
    ['perM2', 'mcg', '6000 mcg/m2', '12000 mcg'],
    ['flat', 'units', '6000 units', '6000 units'],
    ['flat', 'mcg', '6000 mcg', '6000 mcg'],
  ] as const)('%s in %s stays in its unit', (kind, unit, prescribed, result) => {
    const amount = made('6000')
    const dose: DoseRule = kind === 'flat' ? { kind, amount, unit } : { kind, amount, unit, per: 'administration' }
    const given = { dose, doseUnit: unit, height: '180', weight: '80' }
    expect(prescribedText(given)).toBe(prescribed)
    expect(calculatedText(given)).toBe(result)
  })
})

describe('one bag for several days', () => {
  it('holds that many days of the daily dose', () => {
    // 100 mg/m² a day × 7 = 700 mg/m²; × 2 m²
    const dose: DoseRule = { kind: 'perM2', amount: made('100'), per: 'day', bagDays: made(7) }
    expect(prescribedText({ dose })).toBe('700 mg/m2')
    expect(calculatedText({ dose, height: '180', weight: '80' })).toBe('1400 mg')
  })
})

describe('a ramp-up by days', () => {
  const steps = { dose: flat('400'), doseByDay: [100, 200].map((mg, i) => ({ days: [i + 1], dose: flat(String(mg)) })) }
  it.each([
    [1, '100 mg'],
    [2, '200 mg'],
    [3, '400 mg'],
    [28, '400 mg'],
  ])('day %i: %s', (day, text) => {
    expect(calculatedText({ ...steps, day })).toBe(text)
    expect(calculatedText({ ...steps, day, cycle: 2 })).toBe(text)
  })

  it('of the first cycle alone leaves the other cycles their full dose', () => {
    const first = { ...steps, doseByDay: steps.doseByDay.map((step) => ({ ...step, cycles: [1] })) }
    expect([1, 2, 3].map((day) => calculatedText({ ...first, day }))).toEqual(['100 mg', '200 mg', '400 mg'])
    expect([1, 2, 3].map((day) => calculatedText({ ...first, day, cycle: 2 }))).toEqual(Array(3).fill('400 mg'))
  })

  it('may change the kind of rule', () => {
    const dose: DoseRule = { kind: 'perKg', amount: made('2'), per: 'administration' }
    const { item } = inputsFor({ dose, doseByDay: [{ days: [1], dose: flat('50') }] })
    expect([ruleOn(item, 1, 1).kind, ruleOn(item, 2, 1).kind]).toEqual(['flat', 'perKg'])
  })
})

describe('a fixed pair of masses in one vial', () => {
  const inputs = inputsFor({ dose: flat('44') })
  const name = { en: 'second drug', zh: '第二种药' }
  const pair = { ...inputs.drug, pair: made({ name, own: '44', other: '100' }) }
  const refused = refusedLadder({ code: 'fieldMissing', field: 'weight' })
  const ladder = (amount: string): DoseLadder => ({
    ...refused,
    roundedDose: {
      ok: true,
      value: quantity(amount, 'mg'),
      step: { code: 'notRounded', result: amount, unit: 'mg' },
    },
  })

  it.each([
    ['44', '100'],
    ['88', '200'],
    // 77 × 100 ÷ 44
    ['77', '175'],
    // 1 × 100 ÷ 44 = 2.2727…
    ['1', '2.27272727272727272727272727273'],
  ])('%s mg carry %s mg of the other', (own, other) => {
    const companion = companionDose(pair, ladder(own))
    expect(companion && `${amountText(companion.dose)} ${companion.dose.unit}`).toBe(`${other} mg`)
    expect(companion?.name).toEqual(name)
  })

  it('has no second drug without a dose of the first, and no other drug has one', () => {
    expect(companionDose(pair, refused)).toBeNull()
    expect(companionDose(inputs.drug, ladder('44'))).toBeNull()
  })
})
