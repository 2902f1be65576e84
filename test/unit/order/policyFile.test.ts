import { describe, expect, it } from 'vitest'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { readOrderFile } from '../../../src/order/readOrderFile.ts'
import { testPolicy } from './testPolicy.ts'

const blank = blankOrder(testPolicy)
const read = (value: unknown) => readOrderFile(JSON.stringify(value))
const policyWith = (fields: object) => ({ ...blank, policy: { ...testPolicy, ...fields } })
const refused = (path: string, fault: string) => ({ ok: false, path, fault })

describe('a policy in a file', () => {
  it.each([
    ['a day that is none', { holidays: [holiday('2026-02-30')] }, '/policy/holidays/0/date', 'notAllowed'],
    ['a day written the other way', { holidays: [holiday('01-01-2026')] }, '/policy/holidays/0/date', 'notAllowed'],
    ['a day twice', { holidays: [holiday('2026-01-01'), holiday('2026-01-01')] }, '/policy/holidays', 'contradiction'],
    ['too many days', { holidays: Array(401).fill(holiday('2026-01-01')) }, '/policy/holidays', 'tooMany'],
    [
      'a threshold as a number',
      { recalculate: { weightPercent: 10, dosePercent: '5' } },
      '/policy/recalculate/weightPercent',
      'wrongType',
    ],
    [
      'a threshold above 10%',
      { recalculate: { weightPercent: '10.1', dosePercent: '5' } },
      '/policy/recalculate/weightPercent',
      'contradiction',
    ],
    ['a rounding nobody offers', { rounding: 'up' }, '/policy/rounding', 'notAllowed'],
    ['whole vials within 7%', { wholeVialsPercent: '7' }, '/policy/wholeVialsPercent', 'notAllowed'],
    [
      'one drug in two tables',
      { bandTables: [bandTable('one'), bandTable('two')] },
      '/policy/bandTables',
      'contradiction',
    ],
  ])('with %s is refused', (_name, fields, path, fault) => {
    expect(read(policyWith(fields))).toEqual(refused(path, fault))
  })

  it('may ask about a rounding sooner than at 5%, never later', () => {
    expect(read(policyWith({ roundingConfirmPercent: '4' })).ok).toBe(true)
    expect(read(policyWith({ roundingConfirmPercent: '5.1' }))).toEqual(
      refused('/policy/roundingConfirmPercent', 'contradiction'),
    )
  })
})

function holiday(date: string): object {
  return { date, name: 'New Year', isWorkday: false }
}

function bandTable(id: string): object {
  return {
    schemaVersion: 1,
    id,
    version: '1.0.0',
    title: { en: 'Bands', zh: '剂量段' },
    source: { cite: 'Test hospital' },
    drugs: ['some-drug'],
    unit: 'mg',
    withinPercent: '6',
    rows: [{ from: '95', below: '105', band: '100' }],
  }
}
