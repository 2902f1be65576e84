import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import { readOrderFile } from '../../../src/order/readOrderFile.ts'
import { testPolicy } from './testPolicy.ts'

const blank = blankOrder(testPolicy)
const read = (value: unknown) => readOrderFile(JSON.stringify(value))
const refused = (path: string, fault: string) => ({ ok: false, path, fault })
const patientWith = (fields: object) => ({ ...blank, patient: { ...blank.patient, ...fields } })
const lab = { value: '80', unit: 'umol/L', upperLimit: '', measuredOn: '2026-11-20' }
const policyWith = (fields: object) => ({ ...blank, policy: { ...testPolicy, ...fields } })

describe('an order file that is sound', () => {
  it('comes back as it was written', () => {
    expect(read(blank)).toEqual({ ok: true, order: blank })
  })

  it('comes back whatever was typed into its fields, line by line', () => {
    const typed = fc.string({ unit: 'grapheme', maxLength: 60 })
    const order = fc.record({ familyName: typed, weight: typed, day1: typed, dose: typed }).map((texts) => ({
      ...patientWith({ familyName: texts.familyName }),
      measurements: blank.measurements.map((m) => ({ ...m, weight: { value: texts.weight, measuredOn: '' } })),
      cycles: blank.cycles.map((cycle) => ({ ...cycle, plannedDay1: texts.day1 })),
      doses: { 'some-item': texts.dose },
    }))
    fc.assert(
      fc.property(order, (written) => {
        expect(read(written)).toEqual({ ok: true, order: written })
      }),
      { numRuns: 300 },
    )
  })

  it('may begin with the byte order mark some editors write', () => {
    expect(readOrderFile(`\uFEFF${JSON.stringify(blank)}`).ok).toBe(true)
  })

  it('keeps script text as text', () => {
    const name = '<img src=x onerror=alert(1)>"; DROP TABLE'
    const result = read(patientWith({ familyName: name }))
    expect(result.ok && result.order.patient.familyName).toBe(name)
    expect(result.ok && parseOrder(result.order).identity.familyName).toMatchObject({ value: name })
  })
})

describe('an order file that is not whole is refused at its first fault', () => {
  const { birthDate: _, ...withoutBirthDate } = blank.patient
  const [{ bsa: _bsa, ...unmeasured } = never()] = blank.measurements
  const [{ dosing: _dosing, ...undecided } = never()] = blank.cycles
  it.each([
    ['a birth date left out', { ...blank, patient: withoutBirthDate }, '/patient/birthDate', 'missing'],
    ['a birth date as a number', patientWith({ birthDate: 19790101 }), '/patient/birthDate', 'wrongType'],
    ['a weight as a number', { ...blank, doses: { a: 20 } }, '/doses/a', 'wrongType'],
    ['a sex nobody offered', patientWith({ sex: 'F' }), '/patient/sex', 'notAllowed'],
    ['a sex left out', patientWith({ sex: undefined }), '/patient/sex', 'missing'],
    ['a key nobody knows', patientWith({ wieght: '65' }), '/patient/wieght', 'unknownKey'],
    ['a key nobody knows at the top', { ...blank, dose: '100' }, '/dose', 'unknownKey'],
    ['a name beyond its length', patientWith({ familyName: 'x'.repeat(501) }), '/patient/familyName', 'tooLong'],
    ['no measurements', { ...blank, measurements: [] }, '/measurements', 'notAllowed'],
    ['forty-one answers', { ...blank, doses: numbered(41) }, '/doses', 'tooMany'],
    ['a hundred cycles', { ...blank, cycles: Array(100).fill(blank.cycles[0]) }, '/cycles', 'tooMany'],
    [
      'a cycle number of 1.5',
      { ...blank, cycles: [{ ...blank.cycles[0], number: 1.5 }] },
      '/cycles/0/number',
      'wrongType',
    ],
    [
      'a cycle number of 0',
      { ...blank, cycles: [{ ...blank.cycles[0], number: 0 }] },
      '/cycles/0/number',
      'notAllowed',
    ],
    ['cycle 1 twice', { ...blank, cycles: [blank.cycles[0], blank.cycles[0]] }, '/cycles/1/number', 'contradiction'],
    [
      'a cycle on measurements that are not there',
      { ...blank, cycles: [{ ...blank.cycles[0], measurements: 'm2' }] },
      '/cycles/0/measurements',
      'contradiction',
    ],
    [
      'two measurements of one id',
      { ...blank, measurements: [blank.measurements[0], blank.measurements[0]] },
      '/measurements/1/id',
      'contradiction',
    ],
    [
      'a substance beside "none known"',
      patientWith({ allergies: { state: 'noneKnown', text: 'penicillin' } }),
      '/patient/allergies',
      'contradiction',
    ],
    ['an id that is a path', { ...blank, regimen: { id: '../x', version: '1.0.0' } }, '/regimen/id', 'notAllowed'],
    ['an answer under an id that is a path', { ...blank, doses: { 'a/b~c': '1' } }, '/doses/a~1b~0c', 'notAllowed'],
    [
      'measurements without a measured area',
      { ...blank, measurements: [unmeasured] },
      '/measurements/0/bsa',
      'missing',
    ],
    ['a cycle without its answer', { ...blank, cycles: [undecided] }, '/cycles/0/dosing', 'missing'],
    [
      'an answer nobody offered',
      { ...blank, cycles: [{ ...blank.cycles[0], dosing: 'perhaps' }] },
      '/cycles/0/dosing',
      'notAllowed',
    ],
    [
      'a policy with an increment of zero',
      policyWith({ increments: { a: [{ from: '0', increment: '0' }] } }),
      '/policy/increments/a',
      'contradiction',
    ],
    [
      'a unit nobody offered',
      { ...blank, course: { ...blank.course, labs: { creatinine: { ...lab, unit: 'mmol/L' } } } },
      '/course/labs/creatinine/unit',
      'notAllowed',
    ],
    [
      'an analyte nobody knows',
      { ...blank, course: { ...blank.course, labs: { urea: lab } } },
      '/course/labs/urea',
      'unknownKey',
    ],
    [
      'a laboratory value without its date',
      { ...blank, course: { ...blank.course, labs: { creatinine: { ...lab, measuredOn: undefined } } } },
      '/course/labs/creatinine/measuredOn',
      'missing',
    ],
    [
      'a policy with a number for a text',
      policyWith({ roundingConfirmPercent: 5 }),
      '/policy/roundingConfirmPercent',
      'wrongType',
    ],
  ])('%s', (_name, value, path, fault) => {
    expect(read(value)).toEqual(refused(path, fault))
  })
})

describe('an order file of another kind or time', () => {
  it.each([
    ['version 6', { ...blank, version: 6, somethingNew: true }, '/version', 'versionUnknown'],
    ['version 0', { ...blank, version: 0 }, '/version', 'versionUnknown'],
    ['version 1.5', { ...blank, version: 1.5 }, '/version', 'versionUnknown'],
    ['version "3" as a text', { ...blank, version: '3' }, '/version', 'versionUnknown'],
    ['no version', { ...blank, version: undefined }, '/version', 'versionUnknown'],
    ['another format', { ...blank, format: 'other' }, '/format', 'notAnOrder'],
    ['a list', [], '/format', 'notAnOrder'],
    ['a null', null, '/format', 'notAnOrder'],
    ['a number', 7, '/format', 'notAnOrder'],
  ])('%s is refused for what it is', (_name, value, path, fault) => {
    expect(read(value)).toEqual(refused(path, fault))
  })

  it.each(['', '{', 'null x', "{'a':1}", '\u0000'])('%j is not JSON', (text) => {
    expect(readOrderFile(text)).toEqual(refused('/', 'notJson'))
  })
})

function never(): never {
  throw new Error('a blank order has measurements and a cycle')
}

function numbered(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`item-${String(index)}`, '1']))
}
