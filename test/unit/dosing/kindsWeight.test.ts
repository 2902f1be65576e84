import { describe, expect, it } from 'vitest'
import type { DoseRule } from '../../../src/regimen/item.ts'
import { calculated, calculatedText, inputsFor, made, prescribedText } from './kindsInputs.ts'

const PER_KG: DoseRule = { kind: 'perKg', amount: made('10'), per: 'administration' }
const stepOf = (given: Parameters<typeof calculated>[0]) => {
  const rung = calculated(given)
  return rung.ok ? rung.step : rung.refusal
}

describe('a dose per kilogram', () => {
  it.each([
    // 10 mg × 65 kg
    ['mg', PER_KG, '650 mg'],
    // 5 mcg × 65 kg
    ['mcg', { kind: 'perKg', amount: made('5'), per: 'administration', unit: 'mcg' }, '325 mcg'],
    // 250 units × 65 kg
    ['units', { kind: 'perKg', amount: made('250'), per: 'administration', unit: 'units' }, '16250 units'],
  ] as const)('is given in the %s of its drug, by the measured weight', (doseUnit, dose, text) => {
    expect(calculatedText({ dose, doseUnit })).toBe(text)
  })

  it('needs no height, no sex and no area', () => {
    expect(calculatedText({ dose: PER_KG, height: '', sex: '' })).toBe('650 mg')
  })

  it('of a day is divided among the doses of the day', () => {
    // 10 mg/kg a day in 4 doses: 2.5 mg/kg each, × 65 kg = 162.5 mg
    const dose: DoseRule = { kind: 'perKg', amount: made('10'), per: 'day' }
    expect(prescribedText({ dose, timesPerDay: 4 })).toBe('2.5 mg/kg')
    expect(calculatedText({ dose, timesPerDay: 4 })).toBe('162.5 mg')
    expect(prescribedText({ dose })).toBe('10 mg/kg')
  })

  it('is refused without a weight, or with one nobody has', () => {
    expect(calculatedText({ dose: PER_KG, weight: '' })).toEqual({ code: 'fieldMissing', field: 'weight' })
    expect(calculatedText({ dose: PER_KG, weight: 'x' })).toMatchObject({ code: 'fieldInvalid', field: 'weight' })
    expect(calculatedText({ dose: PER_KG, weight: '400' })).toBe('4000 mg')
    expect(calculatedText({ dose: PER_KG, weight: '400.001' })).toMatchObject({ code: 'fieldOutOfRange' })
    expect(calculatedText({ dose: PER_KG, weight: '1' })).toBe('10 mg')
    expect(calculatedText({ dose: PER_KG, weight: '0.999' })).toMatchObject({ code: 'fieldOutOfRange' })
  })

  it('in another unit than its drug stops everything: a milligram is a thousand micrograms', () => {
    expect(() => calculated({ dose: PER_KG, doseUnit: 'mcg' })).toThrow(/its drug in mcg/)
  })
})

describe('which weight', () => {
  it('is the measured one where the file says nothing', () => {
    expect(stepOf({ dose: PER_KG })).toEqual({
      code: 'timesWeight',
      amount: '10',
      weightKg: '65',
      weight: 'actual',
      actualKg: '65',
      result: '650',
      unit: 'mg',
    })
  })

  it('is the one the file names, and shows the measured one beside it', () => {
    // man, 170 cm: 50 + 2.3 × (170 ÷ 2.54 − 60) = 65.9370…, × 10
    const step = stepOf({ dose: PER_KG, offered: ['ideal'], weight: '90' })
    expect(step).toMatchObject({
      code: 'timesWeight',
      weight: 'ideal',
      actualKg: '90',
      result: '659.370078740157480314960629921',
    })
    expect('weightKg' in step && step.weightKg.slice(0, 16)).toBe('65.9370078740157')
  })

  it.each([
    // woman, 160 cm, 110 kg; the weights are worked in weight.test.ts
    ['actual', '1100'],
    ['ideal', '523.818897637795275590551181102'],
    ['adjusted40', '754.291338582677165354330708661'],
    ['adjusted25', '667.864173228346456692913385827'],
    ['lean', '529.319015021250364987184894397'],
    ['lowerOfIdealAndActual', '523.818897637795275590551181102'],
  ] as const)('is the one a person chose among those on offer: %s', (chosen, result) => {
    const offered = ['actual', 'ideal', 'adjusted40', 'adjusted25', 'lean', 'lowerOfIdealAndActual'] as const
    const body = { height: '160', weight: '110', sex: 'female' } as const
    expect(calculatedText({ dose: PER_KG, offered, chosen, ...body })).toBe(`${result} mg`)
  })

  it('has no default among several', () => {
    const kinds = ['actual', 'adjusted40'] as const
    expect(calculatedText({ dose: PER_KG, offered: kinds })).toEqual({ code: 'weightNotChosen', item: 'drug', kinds })
  })

  it('is refused when the file does not offer what was chosen', () => {
    const refused = (kinds: readonly string[]) => ({ code: 'weightNotChosen', item: 'drug', kinds })
    expect(calculatedText({ dose: PER_KG, chosen: 'ideal' })).toEqual(refused(['actual']))
    expect(calculatedText({ dose: PER_KG, chosen: 'actual' })).toBe('650 mg')
    expect(calculatedText({ dose: PER_KG, offered: ['ideal'], chosen: 'lean' })).toEqual(refused(['ideal']))
  })

  it.each(['ideal', 'adjusted40', 'adjusted25', 'lean', 'lowerOfIdealAndActual'] as const)(
    'made from sex and height needs both: %s',
    (kind) => {
      const given = { dose: PER_KG, offered: [kind] }
      expect(calculatedText({ ...given, sex: '' })).toEqual({ code: 'weightNeedsSex', weight: kind })
      expect(calculatedText({ ...given, height: '' })).toEqual({ code: 'fieldMissing', field: 'height' })
      expect(calculatedText({ ...given, height: '17' })).toMatchObject({ code: 'fieldOutOfRange', field: 'height' })
      expect(calculatedText({ ...given, weight: '' })).toEqual({ code: 'fieldMissing', field: 'weight' })
    },
  )

  it.each(['ideal', 'adjusted40', 'adjusted25', 'lowerOfIdealAndActual'] as const)(
    'made from the ideal one begins at 152.4 cm: %s',
    (kind) => {
      const given = { dose: PER_KG, offered: [kind], sex: 'female', weight: '45.5' } as const
      const undefinedBelow = { code: 'weightUndefined', weight: kind, heightCm: '152.399', minCm: '152.4' }
      expect(calculatedText({ ...given, height: '152.399' })).toEqual(undefinedBelow)
      // exactly 60 inches, 45.5 kg measured and ideal: every mixture of the two is 45.5 kg
      expect(calculatedText({ ...given, height: '152.4' })).toBe('455 mg')
      expect(calculated({ ...given, height: '152.401' }).ok).toBe(true)
    },
  )

  it('lean has no such bound', () => {
    // woman, 150 cm, 40 kg: 9270 × 40 ÷ (8780 + 244 × 17.7778) = 28.266983 kg
    const given = { dose: PER_KG, offered: ['lean'], sex: 'female', height: '150', weight: '40' } as const
    expect(calculatedText(given)).toBe('282.669828900559037777401321362 mg')
  })

  it('never reaches the body surface area', () => {
    const dose: DoseRule = { kind: 'perM2', amount: made('100'), per: 'administration' }
    const given = { dose, height: '160', weight: '110', sex: 'female' } as const
    // √(160 × 110 ÷ 3600) = 2.211083 m² of the 110 kg measured
    expect(calculatedText({ ...given, offered: ['ideal'], chosen: 'ideal' })).toBe(calculatedText(given))
    expect(inputsFor(given).body.bsa).toMatchObject({ working: { shown: '2.2111', weightKg: '110' } })
  })
})
