import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readOrderFile } from '../../../src/order/readOrderFile.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { planOf } from '../../examples/examplePlan.ts'

/** As version 4 wrote it, with a last day that the hospital supplied, before a diagnosis could be written down. */
const text = readFileSync('test/unit/order/files/version4.order.json', 'utf8')
const file = JSON.parse(text) as { readonly patient: object }
const patient = { ...file.patient, diagnosis: '', intent: '', venousAccess: '' }
const read = (value: unknown) => readOrderFile(JSON.stringify(value))

describe('an order file of version 4', () => {
  const result = readOrderFile(text)
  if (!result.ok) throw new Error(`${result.path} ${result.fault}`)
  const { order } = result

  it('keeps every value it had, and says no diagnosis, no intent, no venous access', () => {
    expect(order).toEqual({ ...file, version: 5, patient })
  })

  it('gives the dose it gave', () => {
    // fludarabine 30 mg/m²: √(170 × 65 ÷ 3600) = 1.751983 m², × 30 = 52.55949 → 53 mg
    const dose = planOf(order).cycles[0]?.administrations.find(({ item }) => item === 'fludarabine')
    const rung = dose?.ladder.roundedDose
    expect(rung?.ok && amountText(rung.value)).toBe('53')
  })

  it('is saved as version 5, and read again as it is', () => {
    expect(read(order)).toEqual({ ok: true, order })
  })

  it('that holds a diagnosis is refused, and one of version 5 without it too', () => {
    const named = { ...file, patient: { ...file.patient, diagnosis: 'TEST' } }
    expect(read(named)).toEqual({ ok: false, path: '/patient/diagnosis', fault: 'unknownKey' })
    expect(read({ ...file, version: 5 })).toEqual({ ok: false, path: '/patient/diagnosis', fault: 'missing' })
  })

  it('of version 5 has no other intent than those of the list', () => {
    const other = { ...order, patient: { ...order.patient, intent: 'cure' } }
    expect(read(other)).toEqual({ ok: false, path: '/patient/intent', fault: 'notAllowed' })
  })
})
