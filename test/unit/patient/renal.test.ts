import { describe, expect, it } from 'vitest'
import { RENAL_FORMULAS, type RenalFormulaId } from '../../../src/evidence/labs.ts'
import { duBois } from '../../../src/patient/bsa/duBois.ts'
import type { Sex } from '../../../src/patient/patient.ts'
import { RENAL_FORMULA_OF } from '../../../src/patient/renal/renalFormulas.ts'
import { Decimal, decimal, decimalText } from '../../../src/quantities/decimal.ts'

interface Person {
  readonly age?: number
  readonly sex?: Sex | null
  readonly height?: string
  readonly weight?: string
}

/** 55 years, 170 cm, 65 kg unless said otherwise; creatinine in µmol/L. */
function clearance(id: RenalFormulaId, umolL: Decimal, person: Person = {}): Decimal {
  const { age = 55, sex = null, height = '170', weight = '65' } = person
  const formula = RENAL_FORMULA_OF[id]
  const body = { height: decimal(height), weight: decimal(weight), sex }
  return formula.calculate({
    creatinine: { mgDl: umolL.dividedBy(decimal('88.42')), umolL },
    age,
    sex,
    height: body.height,
    weight: body.weight,
    bsa: formula.bsa && formula.bsa.calculate(body),
  })
}
const umol = (text: string) => decimal(text)
const mg = (text: string) => decimal(text).times(decimal('88.42'))

describe('renal function: published and worked values, 55 years, 170 cm, 65 kg, creatinine 80 µmol/L', () => {
  // S = 80 ÷ 88.42 = 0.904773 mg/dL; Du Bois 1.753598 m²
  it.each<readonly [RenalFormulaId, Sex, string]>([
    // (140 − 55) × 65 ÷ (72 × 0.904773) = 5525 ÷ 65.143632; × 0.85
    ['cockcroftGault', 'male', '84.8126'],
    ['cockcroftGault', 'female', '72.0907'],
    ['ckdEpi2021', 'male', '100.2251'],
    ['ckdEpi2021', 'female', '75.0211'],
    ['mdrd', 'male', '87.0759'],
    ['mdrd', 'female', '64.6103'],
    // (98 − 0.8 × 35) ÷ 0.904773 = 70 ÷ 0.904773; × 0.9
    ['jelliffe', 'male', '77.3675'],
    ['jelliffe', 'female', '69.6308'],
    // (6580 − 38.8 × 55) × 1.753598 ÷ 80 = 4446 × 1.753598 ÷ 80; × 0.832
    ['wrightJaffe', 'male', '97.4562'],
    ['wrightJaffe', 'female', '81.0836'],
    // (6230 − 32.8 × 55) × 1.753598 ÷ 80 = 4426 × 1.753598 ÷ 80; × 0.77
    ['wrightEnzymatic', 'male', '97.0178'],
    ['wrightEnzymatic', 'female', '74.7037'],
  ])('%s, %s: %s', (id, sex, value) => {
    expect(clearance(id, umol('80'), { sex }).toFixed(4)).toBe(value)
  })

  it.each([
    ['120', '0.5', '99.1200'],
    ['100', '0.5', '82.6000'],
    ['100', '0.4', '103.2500'], // published as 103
  ])('bedside Schwartz, %s cm, %s mg/dL: %s', (height, mgDl, value) => {
    expect(clearance('schwartzBedside', mg(mgDl), { age: 6, height }).toFixed(4)).toBe(value)
  })

  // 142 × 0.9938^40 × (S ÷ κ)^α or ^−1.2; women × 1.012, worked apart from this program
  it.each<readonly [Sex, string, string]>([
    ['male', '0.5', '132.2331'],
    ['male', '0.9', '110.7256'],
    ['male', '1.8', '48.1961'],
    ['female', '0.5', '121.5193'],
    ['female', '0.7', '112.0543'],
    ['female', '1.4', '48.7745'],
  ])('CKD-EPI, %s of 40 years, %s mg/dL, below, on and above κ: %s', (sex, mgDl, value) => {
    expect(clearance('ckdEpi2021', mg(mgDl), { sex, age: 40 }).toFixed(4)).toBe(value)
  })

  it('Jelliffe goes on below 20 years: 98 + 0.8 × 2 = 99.6 at 18 years and 1 mg/dL', () => {
    expect(decimalText(clearance('jelliffe', mg('1'), { sex: 'male', age: 18 }))).toBe('99.6')
  })
})

describe('renal function: what each formula is', () => {
  it('says whether it is of this body or of one of 1.73 m²', () => {
    const units = Object.fromEntries(RENAL_FORMULAS.map((id) => [id, RENAL_FORMULA_OF[id].unit]))
    expect(units).toEqual({
      cockcroftGault: 'mL/min',
      ckdEpi2021: 'mL/min/1.73m2',
      mdrd: 'mL/min/1.73m2',
      jelliffe: 'mL/min/1.73m2',
      wrightJaffe: 'mL/min',
      wrightEnzymatic: 'mL/min',
      schwartzBedside: 'mL/min/1.73m2',
    })
  })

  it('leaves no age of adults and children with two kinds of equation, or none from 1 year', () => {
    for (const id of RENAL_FORMULAS)
      expect(RENAL_FORMULA_OF[id].ages, id).toEqual(
        id === 'schwartzBedside' ? { from: 1, to: 17 } : { from: 18, to: 120 },
      )
  })

  it('marks Wright, and only Wright, as recalled; its area is by Du Bois whatever the hospital uses', () => {
    const recalled = RENAL_FORMULAS.filter((id) => RENAL_FORMULA_OF[id].isRecalled)
    expect(recalled).toEqual(['wrightJaffe', 'wrightEnzymatic'])
    expect(RENAL_FORMULAS.filter((id) => RENAL_FORMULA_OF[id].bsa === duBois)).toEqual(recalled)
    expect(RENAL_FORMULAS.filter((id) => RENAL_FORMULA_OF[id].bsa !== null)).toEqual(recalled)
  })

  it('has its own id, cites authors, journal and year, and shows its constants', () => {
    for (const id of RENAL_FORMULAS) {
      const { id: own, citation, constants } = RENAL_FORMULA_OF[id]
      expect(own).toBe(id)
      expect(citation).toMatch(/^[A-Z].*, .*\b(?:1973|1976|2001|2006|2009|2021);\d+:\d+$/)
      expect(constants).toMatch(/\d/)
    }
  })

  it('is not calculated without what it needs', () => {
    for (const id of RENAL_FORMULAS.filter((each) => RENAL_FORMULA_OF[each].needsSex))
      expect(() => clearance(id, umol('80'), { sex: null }), id).toThrow(/needs/)
    const creatinine = { mgDl: decimal('1'), umolL: decimal('88.42') }
    const nothing = { creatinine, age: 40, sex: 'male' as const, height: null, weight: null, bsa: null }
    for (const id of ['cockcroftGault', 'wrightJaffe', 'wrightEnzymatic', 'schwartzBedside'] as const)
      expect(() => RENAL_FORMULA_OF[id].calculate(nothing), id).toThrow(/needs/)
  })

  it('falls as creatinine rises, and never reaches nothing up to 120 years', () => {
    for (const id of RENAL_FORMULAS) {
      const { ages } = RENAL_FORMULA_OF[id]
      const oldest = { sex: 'female', age: ages.to } as const
      const values = ['15', '60', '62', '80', '2000'].map((text) => clearance(id, umol(text), oldest))
      const fallsTo = values.slice(1).map((value, index) => values[index]?.gt(value))
      expect([values.every((value) => value.gt(0)), ...fallsTo], id).toEqual(Array(5).fill(true))
    }
  })
})
