import { describe, expect, test } from 'vitest'
import type { Analyte } from '../../../src/evidence/labs.ts'
import type { Edit } from '../../../src/order/edit.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import type { TypedLab } from '../../../src/order/typedCourse.ts'
import { checkLabs } from '../../../src/plan/checkLabs.ts'
import { canonicalJson } from '../../../src/quantities/canonicalJson.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, shippedRegimen } from '../../examples/examplePlan.ts'
import { HE072 } from '../schedule/acts.ts'

const entered = (analyte: Analyte, value: string, unit: TypedLab['unit'], more: Partial<TypedLab> = {}): Edit => ({
  kind: 'setLab',
  analyte,
  lab: { value, unit, upperLimit: '', measuredOn: '2026-11-20', ...more },
})

/** A regimen that holds nothing against a laboratory value. */
function bare(): Regimen {
  const regimen = shippedRegimen(HE072)
  return { ...regimen, population: { ...regimen.population, limits: [] } }
}

const found = (...edits: readonly Edit[]) =>
  checkLabs({ order: parseOrder(exampleOrder(HE072, ...edits)), regimen: bare(), cycles: [], renal: null })
const whole = (detail: object, severity: string, needs: string | null) => ({
  ...detail,
  severity,
  needs,
  key: canonicalJson(detail),
})

describe('a laboratory value that is whole and plausible', () => {
  test.each<readonly [Analyte, string, TypedLab['unit']]>([
    ['creatinine', '80', 'umol/L'],
    ['creatinine', '0.9', 'mg/dL'],
    ['haemoglobin', '8.5', 'g/dL'],
    ['neutrophils', '0', '10^9/L'],
    ['platelets', '0', '10^9/L'],
    ['stoolsAboveBaseline', '0', 'per day'],
  ])('%s %s %s gives no finding', (analyte, value, unit) => {
    expect(found(entered(analyte, value, unit))).toEqual([])
  })
  test('nor does none at all: what is not entered is said where it is needed', () => {
    expect(found()).toEqual([])
    expect(found(entered('alt', '', 'U/L', { upperLimit: '40' }))).toEqual([])
  })
})

describe('a laboratory value that cannot be read', () => {
  test.each([
    [{ value: '1,234' }, 'value', '1,234', 'thousandsSeparator'],
    [{ value: '-1' }, 'value', '-1', 'sign'],
    [{ upperLimit: '0' }, 'upperLimit', '0', 'zero'],
    [{ upperLimit: 'x' }, 'upperLimit', 'x', 'notANumber'],
    [{ measuredOn: '20/11/2026' }, 'measuredOn', '20/11/2026', 'notADate'],
    [{ measuredOn: '2026-02-30' }, 'measuredOn', '2026-02-30', 'noSuchDate'],
  ] as const)('%j stops, with what was typed', (more, part, text, fault) => {
    const detail = { code: 'labInvalid', analyte: 'bilirubin', part, text, fault }
    expect(found(entered('bilirubin', '12', 'umol/L', more))).toEqual([whole(detail, 'stop', null)])
  })
  test('each part by itself', () => {
    const lab = entered('bilirubin', 'x', 'umol/L', { upperLimit: 'y', measuredOn: 'z' })
    expect(found(lab).map((each) => 'part' in each && each.part)).toEqual(['value', 'upperLimit', 'measuredOn'])
  })
})

describe('a laboratory value without unit or date', () => {
  test.each([
    ['', '2026-11-20', ['unit']],
    ['umol/L', '', ['measuredOn']],
    ['', '', ['unit', 'measuredOn']],
    ['U/L', '2026-11-20', ['unit']], // creatinine is never reported in it
  ] as const)('unit %j, date %j: stops', (unit, measuredOn, missing) => {
    const detail = { code: 'labIncomplete', analyte: 'creatinine', missing }
    expect(found(entered('creatinine', '80', unit, { measuredOn }))).toEqual([whole(detail, 'stop', null)])
  })
})

describe('a number far from anything measured asks a person: below, on and above', () => {
  // as shipped: creatinine 15 to 2000 µmol/L, haemoglobin 20 to 250 g/L, platelets 0 to 2000, neutrophils 0 to 100
  test.each<readonly [Analyte, string, TypedLab['unit'], string | null]>([
    ['creatinine', '14.999', 'umol/L', '14.999'],
    ['creatinine', '15', 'umol/L', null],
    ['creatinine', '2000', 'umol/L', null],
    ['creatinine', '2000.001', 'umol/L', '2000.001'],
    ['creatinine', '80', 'mg/dL', '7073.6'],
    ['haemoglobin', '85', 'g/dL', '850'],
    ['haemoglobin', '8.5', 'g/L', '8.5'],
    ['haemoglobin', '2', 'g/dL', null],
    ['haemoglobin', '25.001', 'g/dL', '250.01'],
    ['platelets', '2000', '10^9/L', null],
    ['platelets', '150000', '10^9/L', '150000'],
    ['neutrophils', '1500', '10^9/L', '1500'],
  ])('%s %s %s: %s', (analyte, value, unit, asked) => {
    const confirmed = { code: 'labImplausible', severity: 'confirm', needs: 'acknowledgement', analyte, value: asked }
    expect(found(entered(analyte, value, unit))).toMatchObject(asked === null ? [] : [confirmed])
  })
  test('an answer is for this number and unit: another asks again', () => {
    const [one] = found(entered('creatinine', '80', 'mg/dL'))
    const [other] = found(entered('creatinine', '81', 'mg/dL'))
    expect(one?.key).not.toBe(other?.key)
  })
  // as shipped: bilirubin 10 to 40 µmol/L, ALT 20 to 100 U/L
  test.each<readonly [Analyte, string, TypedLab['unit'], string | null]>([
    ['bilirubin', '1.2', 'umol/L', '1.2'],
    ['bilirubin', '9.999', 'umol/L', '9.999'],
    ['bilirubin', '10', 'umol/L', null],
    ['bilirubin', '40', 'umol/L', null],
    ['bilirubin', '40.001', 'umol/L', '40.001'],
    ['bilirubin', '1.2', 'mg/dL', null],
    ['alt', '19.9', 'U/L', '19.9'],
    ['alt', '100', 'U/L', null],
  ])('upper limit of normal of %s, %s %s: %s', (analyte, upperLimit, unit, asked) => {
    const confirmed = { code: 'labImplausible', severity: 'confirm', analyte, part: 'upperLimit', value: asked }
    const lab = entered(analyte, unit === 'mg/dL' ? '1' : '30', unit, { upperLimit })
    expect(found(lab)).toMatchObject(asked === null ? [] : [confirmed])
  })
  test('where the hospital has no bounds, nothing is asked', () => {
    const { limits } = exampleOrder(HE072).policy
    const unbounded: Edit = { kind: 'setPolicyPart', part: { limits: { ...limits, labs: {} } } }
    expect(found(unbounded, entered('creatinine', '80', 'mg/dL'))).toEqual([])
  })
})

describe('the laboratory values of a plan', () => {
  test('stand as entered, in the order in which analytes are listed', () => {
    const bilirubin = entered('bilirubin', '１２,５', 'umol/L', { upperLimit: '20.5' })
    const neutrophils = entered('neutrophils', '0', '10^9/L', { measuredOn: '' })
    expect(examplePlan(HE072, bilirubin, neutrophils, entered('alt', 'x', 'U/L')).labs).toEqual([
      { analyte: 'neutrophils', value: '0', unit: '10^9/L', upperLimit: null, measuredOn: null },
      { analyte: 'bilirubin', value: '12.5', unit: 'umol/L', upperLimit: '20.5', measuredOn: '2026-11-20' },
      { analyte: 'alt', value: null, unit: 'U/L', upperLimit: null, measuredOn: '2026-11-20' },
    ])
  })
  test('that cannot be read stop the print', () => {
    const plan = examplePlan(HE072, entered('alt', 'x', 'U/L'))
    expect(plan.printStatus).toBe('blocked')
    expect(plan.findings.some(({ code }) => code === 'labInvalid')).toBe(true)
  })
})
