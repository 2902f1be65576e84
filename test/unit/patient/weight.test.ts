import { describe, expect, it } from 'vitest'
import { WEIGHT_KINDS } from '../../../src/evidence/weightKind.ts'
import type { Sex } from '../../../src/patient/patient.ts'
import type { MadeWeight } from '../../../src/patient/weight/weightFormula.ts'
import { WEIGHT_FORMULAS } from '../../../src/patient/weight/weightFormulas.ts'
import { decimal, decimalText, settleDigits } from '../../../src/quantities/decimal.ts'

function kg(kind: MadeWeight, sex: Sex, height: string, weight: string) {
  return WEIGHT_FORMULAS[kind].calculate({ sex, height: decimal(height), weight: decimal(weight) })
}

describe('body weights: worked values', () => {
  it.each([
    // 50 + 2.3 × (170 ÷ 2.54 − 60) = 50 + 2.3 × 6.929134
    ['ideal', 'male', '170', '65', '65.9370'],
    // 45.5 + 2.3 × (160 ÷ 2.54 − 60) = 45.5 + 2.3 × 2.992126
    ['ideal', 'female', '160', '110', '52.3819'],
    // 52.3819 + 0.4 × (110 − 52.3819) = 52.3819 + 23.0472
    ['adjusted40', 'female', '160', '110', '75.4291'],
    // 52.3819 + 0.25 × 57.6181 = 52.3819 + 14.4045
    ['adjusted25', 'female', '160', '110', '66.7864'],
    // BMI 110 ÷ 1.6² = 42.9688; 9270 × 110 ÷ (8780 + 244 × 42.9688) = 1019700 ÷ 19264.375
    ['lean', 'female', '160', '110', '52.9319'],
    // BMI 65 ÷ 1.7² = 22.4913; 9270 × 65 ÷ (6680 + 216 × 22.4913) = 602550 ÷ 11538.131
    ['lean', 'male', '170', '65', '52.2225'],
    ['lowerOfIdealAndActual', 'female', '160', '110', '52.3819'],
    ['lowerOfIdealAndActual', 'male', '170', '65', '65.0000'],
  ] as const)('%s weight, %s, %s cm, %s kg: %s kg', (kind, sex, height, weight, value) => {
    expect(kg(kind, sex, height, weight).toFixed(4)).toBe(value)
  })

  it('holds to the thirty digits a dose is settled to', () => {
    expect(decimalText(settleDigits(kg('ideal', 'male', '170', '65')))).toBe('65.9370078740157480314960629921')
    expect(decimalText(settleDigits(kg('lean', 'female', '160', '110')))).toBe('52.9319015021250364987184894397')
  })

  it('lies between the measured and the ideal weight for someone lighter than the ideal', () => {
    // 52.3819 + 0.4 × (40 − 52.3819) = 47.4291: more than the 40 kg measured, which the step shows beside it
    expect(kg('adjusted40', 'female', '160', '40').toFixed(4)).toBe('47.4291')
  })

  it('has a formula for every weight on offer but the measured one', () => {
    expect(Object.keys(WEIGHT_FORMULAS).toSorted()).toEqual(WEIGHT_KINDS.filter((kind) => kind !== 'actual').toSorted())
    for (const [kind, { id, citation, constants }] of Object.entries(WEIGHT_FORMULAS)) {
      expect(id).toBe(kind)
      expect(citation).toMatch(/\d{4}/)
      expect(constants).not.toBe('')
    }
  })
})

describe('body weights: where they begin', () => {
  it('is 50 kg in a man and 45.5 kg in a woman of exactly 60 inches', () => {
    expect(decimalText(kg('ideal', 'male', '152.4', '60'))).toBe('50')
    expect(decimalText(kg('ideal', 'female', '152.4', '60'))).toBe('45.5')
  })

  it('bounds every weight that is made from the ideal one, and no other', () => {
    const bounds = Object.values(WEIGHT_FORMULAS).map(({ id, minCm }) => [id, minCm])
    expect(Object.fromEntries(bounds)).toEqual({
      ideal: '152.4',
      adjusted40: '152.4',
      adjusted25: '152.4',
      lowerOfIdealAndActual: '152.4',
      lean: null,
    })
  })
})

describe('lower of ideal and measured weight: below, on and above', () => {
  // a woman of 152.4 cm has an ideal weight of exactly 45.5 kg
  it.each([
    ['45.4', '45.4'],
    ['45.5', '45.5'],
    ['45.6', '45.5'],
  ])('%s kg measured gives %s kg', (weight, value) => {
    expect(decimalText(kg('lowerOfIdealAndActual', 'female', '152.4', weight))).toBe(value)
  })
})
