import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readOrderFile } from '../../../src/order/readOrderFile.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { planOf } from '../../examples/examplePlan.ts'

/** As version 3 wrote it, before a hospital could supply what a source leaves out. */
const text = readFileSync('test/unit/order/files/version3.order.json', 'utf8')
const file = JSON.parse(text) as Record<string, unknown>
const patient = { ...(file['patient'] as object), diagnosis: '', intent: '', venousAccess: '' }
const read = (value: unknown) => readOrderFile(JSON.stringify(value))

describe('an order file of version 3', () => {
  const result = readOrderFile(text)
  if (!result.ok) throw new Error(`${result.path} ${result.fault}`)
  const { order } = result

  it('keeps every value it had, and supplies nothing', () => {
    expect(order).toEqual({ ...file, version: 5, patient, supplied: {} })
  })

  it('gives the dose it gave', () => {
    // 70 mg/m² of the example’s body: √(170 × 65 ÷ 3600) = 1.751983 m²; 122.6388 → 123 mg
    const dose = planOf(order).cycles[0]?.administrations.find(({ item }) => item === 'irinotecan-liposome')
    const rung = dose?.ladder.roundedDose
    expect(rung?.ok && amountText(rung.value)).toBe('123')
  })

  it('is saved as version 5, and read again as it is', () => {
    expect(read(order)).toEqual({ ok: true, order })
  })

  it('that holds something supplied is refused, and one of version 4 without it too', () => {
    expect(read({ ...file, supplied: {} })).toEqual({ ok: false, path: '/supplied', fault: 'unknownKey' })
    expect(read({ ...file, version: 4 })).toEqual({ ok: false, path: '/supplied', fault: 'missing' })
  })
})
