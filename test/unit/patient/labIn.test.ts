import { describe, expect, it } from 'vitest'
import { type Analyte, ANALYTES, type LabUnit, LIMIT_UNITS, type LimitUnit } from '../../../src/evidence/labs.ts'
import { UNITS_OF, WITH_UPPER_LIMIT } from '../../../src/evidence/labs.ts'
import { labIn } from '../../../src/patient/labs/labIn.ts'
import { decimal } from '../../../src/quantities/decimal.ts'

function converted(
  analyte: Analyte,
  value: string,
  unit: LabUnit,
  wanted: LimitUnit,
  upperLimit: string | null = null,
) {
  const lab = { value: decimal(value), unit, upperLimit: upperLimit === null ? null : decimal(upperLimit) }
  return labIn(analyte, lab, wanted)
}

describe('a laboratory value in the unit of a limit', () => {
  it.each<readonly [Analyte, string, LabUnit, LimitUnit, string]>([
    ['creatinine', '80', 'umol/L', 'mg/dL', '0.904773'],
    ['creatinine', '1', 'mg/dL', 'umol/L', '88.420000'],
    ['creatinine', '88.42', 'umol/L', 'mg/dL', '1.000000'],
    // 1.5 × an upper limit of 1.2 mg/dL = 1.8 mg/dL = 30.8 µmol/L
    ['bilirubin', '1.8', 'mg/dL', 'umol/L', '30.787200'],
    ['bilirubin', '17.104', 'umol/L', 'mg/dL', '1.000000'],
    ['haemoglobin', '8.5', 'g/dL', 'g/L', '85.000000'],
    ['haemoglobin', '85', 'g/L', 'g/dL', '8.500000'],
    ['platelets', '50', '10^9/L', '10^9/L', '50.000000'],
  ])('%s %s %s is in %s: %s', (analyte, value, unit, wanted, expected) => {
    expect(converted(analyte, value, unit, wanted)?.toFixed(6)).toBe(expected)
  })

  it.each([
    ['1.8', '1.2', '1.5'],
    ['30.6', '20.4', '1.5'],
    ['20.4', '20.4', '1'],
  ])('bilirubin %s with an upper limit of %s, in its own unit, is %s × ULN', (value, upperLimit, times) => {
    const unit = upperLimit === '1.2' ? 'mg/dL' : 'umol/L'
    expect(converted('bilirubin', value, unit, 'xULN', upperLimit)?.eq(decimal(times))).toBe(true)
  })

  it('is nothing in × ULN without the laboratory’s own upper limit', () => {
    for (const analyte of WITH_UPPER_LIMIT) expect(converted(analyte, '40', UNITS_OF[analyte][0], 'xULN')).toBeNull()
  })

  it('is nothing in a unit of another kind: no analyte is turned into a clearance, a count into a mass', () => {
    for (const analyte of ANALYTES)
      for (const wanted of LIMIT_UNITS.filter(
        (each) => each !== 'xULN' && !UNITS_OF[analyte].some((own) => own === each),
      ))
        expect(converted(analyte, '40', UNITS_OF[analyte][0], wanted), `${analyte} in ${wanted}`).toBeNull()
  })

  it('never converts bilirubin by the factor of creatinine', () => {
    expect(converted('bilirubin', '1', 'mg/dL', 'umol/L')?.eq(decimal('17.104'))).toBe(true)
    expect(converted('creatinine', '1', 'mg/dL', 'umol/L')?.eq(decimal('88.42'))).toBe(true)
  })
})
