import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exportFileName } from '../../../src/exports/exportFileName.ts'
import { orderFile } from '../../../src/exports/orderFile.ts'
import { readOrderFile } from '../../../src/order/readOrderFile.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'

const ids = readdirSync('test/examples')
  .filter((name) => name.endsWith('.order.json'))
  .map((name) => name.replace('.order.json', ''))
const confirmed = { finding: 'regimenNotApproved', key: '{"born":"1979-01-01"}', reason: '', by: 'TEST' }

function opened(text: string): TypedOrder {
  const read = readOrderFile(text)
  if (!read.ok) throw new Error(`${read.path}: ${read.fault}`)
  return read.order
}

test.each(ids)('the order for %s, saved and opened again, is the same order', (id) => {
  const order = exampleOrder(id)
  expect(opened(orderFile(order, { withIdentity: true }))).toEqual(order)
})

describe('an order saved without identity', () => {
  const said = [
    { kind: 'setPatient', field: 'diagnosis', text: 'TEST disease' },
    { kind: 'setPatient', field: 'venousAccess', text: 'TEST port' },
    { kind: 'setIntent', intent: 'palliative' },
  ] as const
  const order: TypedOrder = { ...exampleOrder('bha-induction', ...said), acknowledgements: [confirmed] }
  const text = orderFile(order, { withIdentity: false })

  test('has nothing that says whose it is, not in the keys of confirmations either', () => {
    // the example is for TEST, Patient, TEST-0001, born 1979-01-01, in bed 1 of "Test ward"
    expect(text).not.toMatch(/TEST|Patient|1979|Test ward|palliative/)
    expect(opened(text).acknowledgements).toEqual([])
  })

  test('has everything else: what doses and dates are made from is untouched', () => {
    const who = { familyName: '', givenName: '', identifier: '', birthDate: '', ward: '', bed: '' }
    // nobody asked the next person: "none known" is not brought along
    const allergies = { state: 'notRecorded', text: '' } as const
    const blank = { ...who, allergies, diagnosis: '', intent: '', venousAccess: '' } as const
    expect(opened(text)).toEqual({ ...order, patient: { ...order.patient, ...blank }, acknowledgements: [] })
    expect(opened(text).patient).toMatchObject({ sex: 'female', ecog: '1' })
  })
})

describe('the name of a file', () => {
  test('is made of the regimen and the cycle', () => {
    const order = exampleOrder('he072-q2w', { kind: 'setCurrentCycle', text: '２' })
    expect(exportFileName('order', order, 'json')).toBe('dosewright-order-he072-q2w-c2.json')
  })

  test('never repeats what was typed: a cycle that is no number, a name, an identifier', () => {
    const order = exampleOrder('he072-q2w', { kind: 'setCurrentCycle', text: 'TEST-0001/../x' })
    expect(exportFileName('order', order, 'json')).toBe('dosewright-order-he072-q2w.json')
    expect(exportFileName('order', { ...order, regimen: null }, 'json')).toBe('dosewright-order.json')
  })
})
