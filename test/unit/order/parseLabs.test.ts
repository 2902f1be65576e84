import { describe, expect, it } from 'vitest'
import { type Analyte, ANALYTES, LAB_UNITS, UNITS_OF } from '../../../src/evidence/labs.ts'
import { parseLabs } from '../../../src/order/parseLabs.ts'
import type { TypedLab } from '../../../src/order/typedCourse.ts'
import { decimalText } from '../../../src/quantities/decimal.ts'

const typed: TypedLab = { value: '80', unit: 'umol/L', upperLimit: '104', measuredOn: '2026-11-20' }
const read = (fields: Partial<TypedLab>, analyte: Analyte = 'creatinine') =>
  parseLabs({ [analyte]: { ...typed, ...fields } })[analyte]
const valueOf = (value: string) => {
  const entry = read({ value })?.value
  return entry?.state === 'entered' ? decimalText(entry.value) : entry
}

describe('a laboratory value', () => {
  it('is read with its unit, upper limit and date', () => {
    const lab = read({})
    expect(lab).toMatchObject({ unit: 'umol/L', measuredOn: { value: '2026-11-20' } })
    expect(lab?.value.state === 'entered' && decimalText(lab.value.value)).toBe('80')
    expect(lab?.upperLimit.state === 'entered' && decimalText(lab.upperLimit.value)).toBe('104')
  })

  it.each([
    ['0', '0'],
    ['0.0', '0'],
    ['0,5', '0.5'],
    ['１２．５', '12.5'],
    ['007', '7'],
    ['1.250', '1.25'],
  ])('typed %j is %s: zero is a value, a comma before one or two digits is decimal', (text, value) => {
    expect(valueOf(text)).toBe(value)
  })

  it.each([
    ['1,234', 'thousandsSeparator'],
    ['-1', 'sign'],
    ['1e3', 'exponent'],
    ['80 µmol/L', 'notANumber'],
    ['>100', 'notANumber'],
    ['.5', 'notANumber'],
    ['1234567', 'tooManyDigits'],
  ])('typed %j is refused, not guessed: %s', (text, fault) => {
    expect(valueOf(text)).toEqual({ state: 'invalid', text, fault })
  })

  it.each(['', '  '])('typed %j is missing, and no zero', (text) => {
    expect(valueOf(text)).toEqual({ state: 'missing' })
  })

  it('has an upper limit of normal above zero, or none', () => {
    expect(read({ upperLimit: '0' })?.upperLimit).toMatchObject({ state: 'invalid', fault: 'zero' })
    expect(read({ upperLimit: '' })?.upperLimit).toEqual({ state: 'missing' })
  })

  it('has no unit until one is chosen, also where there is only one', () => {
    for (const analyte of ANALYTES) expect(read({ unit: '' }, analyte)?.unit, analyte).toBeNull()
  })

  it('takes the units it is reported in, and no other from a file', () => {
    for (const analyte of ANALYTES) {
      const taken = LAB_UNITS.filter((unit) => read({ unit }, analyte)?.unit === unit)
      expect(taken.toSorted(), analyte).toEqual(UNITS_OF[analyte].toSorted())
      expect(LAB_UNITS.filter((unit) => read({ unit }, analyte)?.unit === null)).toHaveLength(
        LAB_UNITS.length - taken.length,
      )
    }
  })

  it('that was not typed is not there', () => {
    expect(parseLabs({})).toEqual({})
  })
})
