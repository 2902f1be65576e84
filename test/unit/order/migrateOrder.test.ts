import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { readOrderFile } from '../../../src/order/readOrderFile.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { planOf } from '../../examples/examplePlan.ts'
import { testPolicy } from './testPolicy.ts'

/** As version 1 wrote it, from the release before courses. */
const text = readFileSync('test/unit/order/files/version1.order.json', 'utf8')
const file = JSON.parse(text) as Record<string, unknown>
const read = (value: unknown) => readOrderFile(JSON.stringify(value))
const refused = (path: string, fault: string) => ({ ok: false, path, fault })

describe('an order file of version 1', () => {
  const result = readOrderFile(text)
  if (!result.ok) throw new Error(`${result.path} ${result.fault}`)
  const { order } = result

  it('keeps every value it had', () => {
    const { version, measurements, cycles, policy, ...rest } = file
    expect(version).toBe(1)
    expect(order).toMatchObject({ version: 5, ...rest })
    expect(order.measurements).toMatchObject(measurements as object[])
    expect(order.cycles).toMatchObject(cycles as object[])
    expect(order.policy).toMatchObject(policy as object)
  })

  it('gets blanks where version 1 had no field, and no answer', () => {
    const blank = blankOrder(testPolicy)
    expect(order.course).toEqual(blank.course)
    expect(order.measurements.map(({ bsa }) => bsa)).toEqual([{ value: '', reason: '', by: '' }])
    expect(order.cycles.map(({ dosing, bsaFormula }) => [dosing, bsaFormula])).toEqual([['', '']])
  })

  it('is rounded as it was, and gets no settings but ones that ask', () => {
    expect(order.policy).toMatchObject({
      rounding: 'increment',
      bandTables: [],
      holidays: [],
      limits: { daysAhead: '60', daysPast: '7', labs: {}, labDays: '7', lvefDays: '90' },
      recalculate: { weightPercent: '10', dosePercent: '5' },
    })
  })

  it('gives the doses it gave', () => {
    // √(170 × 65 ÷ 3600) = 1.751983 m²; 20 × 1.751983 = 35.04 → 35; 750 × 1.751983 = 1313.99 → 1310;
    // 100 a day in two, 50 × 1.751983 = 87.599 → 88
    const [cycle] = planOf(order).cycles
    const dosed = (item: string) => {
      const rung = cycle?.administrations.find((a) => a.item === item)?.ladder.roundedDose
      return rung?.ok ? amountText(rung.value) : rung?.refusal.code
    }
    expect(['mitoxantrone-liposome', 'cyclophosphamide', 'cytarabine'].map(dosed)).toEqual(['35', '1310', '88'])
  })

  it('is saved as version 3, and read again as it is', () => {
    expect(read(order)).toEqual({ ok: true, order })
  })
})

describe('an order file that says version 1 and is not', () => {
  const policy = file['policy'] as Record<string, unknown>
  const blank: TypedOrder = blankOrder(testPolicy)

  it.each([
    ['a course', { ...file, course: blank.course }, '/course', 'unknownKey'],
    ['a measured area', { ...file, measurements: blank.measurements }, '/measurements/0/bsa', 'unknownKey'],
    ['the answer to a changed body', { ...file, cycles: blank.cycles }, '/cycles/0/dosing', 'unknownKey'],
    ['a policy of version 3', { ...file, policy: testPolicy }, '/policy/limits/daysAhead', 'unknownKey'],
    [
      'another rounding than version 1 knew',
      { ...file, policy: { ...policy, rounding: 'wholeVials' } },
      '/policy/rounding',
      'notAllowed',
    ],
    ['a whole order of version 5', { ...blank, version: 1 }, '/patient/diagnosis', 'unknownKey'],
    ['a field left out', { ...file, patient: undefined }, '/patient', 'missing'],
    ['41 measurements', { ...file, measurements: Array(41).fill(measured()) }, '/measurements', 'tooMany'],
    ['one cycle twice', { ...file, cycles: [cycle(), cycle()] }, '/cycles/1/number', 'contradiction'],
  ])('%s is refused: it is not guessed what was meant', (_name, value, path, fault) => {
    expect(read(value)).toEqual(refused(path, fault))
  })

  it('and one of version 1 that says version 2 is not filled in', () => {
    expect(read({ ...file, version: 2 })).toEqual(refused('/measurements/0/bsa', 'missing'))
  })
})

function measured(): unknown {
  return (file['measurements'] as unknown[])[0]
}

function cycle(): unknown {
  return (file['cycles'] as unknown[])[0]
}
