import { describe, expect, it } from 'vitest'
import { standardDose } from '../../../src/dosing/standardDose.ts'
import type { BodyBandBy } from '../../../src/evidence/step.ts'
import type { DoseRule } from '../../../src/regimen/item.ts'
import { calculatedText, inputsFor, made, prescribedText } from './kindsInputs.ts'

/** A made-up table of three bands; the last is open unless told otherwise. */
function bands(by: BodyBandBy, [first, second, third]: readonly [string, string, string], end: string | null = null) {
  const flat = (amount: string) => ({ kind: 'flat', amount: made(amount) }) as const
  return {
    kind: 'bands',
    by,
    bands: [
      { from: first, below: second, dose: flat('100') },
      { from: second, below: third, dose: flat('200') },
      { from: third, below: end, dose: flat('300') },
    ],
  } satisfies DoseRule
}
const outside = (by: BodyBandBy, value: string) => ({ code: 'outsideBands', item: 'drug', by, value })

describe('bands of weight: from ≤ kg < below', () => {
  const dose = bands('weight', ['40', '60', '80'], '100')
  it.each([
    ['39.999', outside('weight', '39.999')],
    ['40', '100 mg'],
    ['59.999', '100 mg'],
    ['60', '200 mg'],
    ['60.001', '200 mg'],
    ['79.999', '200 mg'],
    ['80', '300 mg'],
    ['99.999', '300 mg'],
    ['100', outside('weight', '100')],
  ])('%s kg', (weight, expected) => {
    expect(calculatedText({ dose, weight })).toEqual(expected)
  })

  it('are of the measured weight, whatever weight the doses are reckoned by', () => {
    // woman, 160 cm, 110 kg: ideal 52.4 kg would lie in the first band
    const given = { height: '160', weight: '110', sex: 'female', offered: ['ideal'] } as const
    expect(calculatedText({ dose: bands('weight', ['40', '60', '80']), ...given })).toBe('300 mg')
  })

  it('refuse a weight that is missing, or that nobody has', () => {
    expect(prescribedText({ dose, weight: '' })).toEqual({ code: 'fieldMissing', field: 'weight' })
    expect(prescribedText({ dose, weight: '401' })).toMatchObject({ code: 'fieldOutOfRange', field: 'weight' })
  })

  it('shows the band it took, with its mark', () => {
    expect(standardDose(inputsFor({ dose, weight: '65.5' }))).toMatchObject({
      ok: true,
      step: {
        code: 'bodyBand',
        by: 'weight',
        value: '65.5',
        from: '60',
        below: '80',
        amount: '200',
        unit: 'mg',
        mark: 'local',
        place: null,
      },
    })
  })
})

describe('bands of body surface area', () => {
  // by Mosteller, at 180 cm: 45 kg is 1.5 m², 80 kg is 2 m², exactly
  const dose = bands('bsa', ['1', '1.5', '2'])
  it.each([
    ['44.999', '100 mg'],
    ['45', '200 mg'],
    ['45.001', '200 mg'],
    ['79.999', '200 mg'],
    ['80', '300 mg'],
    ['80.001', '300 mg'],
  ])('180 cm, %s kg', (weight, expected) => {
    expect(calculatedText({ dose, height: '180', weight })).toBe(expected)
  })

  it('end below the first band', () => {
    // 180 cm, 20 kg is 1 m²; a gram less is no area of the table
    expect(calculatedText({ dose, height: '180', weight: '20' })).toBe('100 mg')
    expect(prescribedText({ dose, height: '180', weight: '19.999' })).toMatchObject({ code: 'outsideBands', by: 'bsa' })
  })

  it('have no dose without an area, for the reason it has none', () => {
    expect(prescribedText({ dose, height: '' })).toEqual({ code: 'fieldMissing', field: 'height' })
  })
})

describe('bands of age in completed years', () => {
  const dose = bands('age', ['18', '60', '75'])
  it.each([
    [17, outside('age', '17')],
    [18, '100 mg'],
    [59, '100 mg'],
    [60, '200 mg'],
    [74, '200 mg'],
    [75, '300 mg'],
    [76, '300 mg'],
  ])('%i years', (age, expected) => {
    expect(calculatedText({ dose, age })).toEqual(expected)
  })

  it('have no dose while the age is not known, and say what is missing', () => {
    const unknown = { dose, age: null }
    expect(prescribedText({ ...unknown, birthDate: '' })).toEqual({ code: 'fieldMissing', field: 'birthDate' })
    const text = '30.02.1980'
    expect(prescribedText({ ...unknown, birthDate: text })).toMatchObject({ code: 'fieldInvalid', text })
    expect(prescribedText(unknown)).toEqual({ code: 'fieldMissing', field: 'day1' })
  })
})

describe('what a band may prescribe', () => {
  const one = (kind: 'flat' | 'perM2' | 'perKg', unit?: 'mg' | 'mcg' | 'units'): DoseRule => ({
    kind: 'bands',
    by: 'weight',
    bands: [{ from: '0', below: null, dose: { kind, amount: made('10'), ...(unit ? { unit } : {}) } }],
  })
  it.each([
    ['flat', undefined, '10 mg', '10 mg'],
    ['flat', 'mcg', '10 mcg', '10 mcg'],
    // 10 × 65 kg
    ['perKg', undefined, '10 mg/kg', '650 mg'],
    ['perKg', 'units', '10 units/kg', '650 units'],
    // 10 × 1.75198300346905319070165475479 m²
    ['perM2', undefined, '10 mg/m2', '17.5198300346905319070165475479 mg'],
  ] as const)('%s in %s', (kind, unit, prescribed, dose) => {
    const given = { dose: one(kind, unit), ...(unit ? { doseUnit: unit } : {}) }
    expect(prescribedText(given)).toBe(prescribed)
    expect(calculatedText(given)).toBe(dose)
  })
})
