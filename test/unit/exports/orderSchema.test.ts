import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { orderFile } from '../../../src/exports/orderFile.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { BHA, delay, HE072, omit, record, reduce } from '../schedule/acts.ts'

/** A validator that knows nothing of this app reads the schema that editors and other programs are given. */
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync('regimens/schema/order.schema.json', 'utf8')) as object,
)

function faults(text: string): readonly string[] {
  validate(JSON.parse(text))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

describe('an order file is valid by the schema that is published for it', () => {
  test.each(readdirSync('test/examples').filter((file) => file.endsWith('.order.json')))('%s', (file) => {
    expect(faults(readFileSync(`test/examples/${file}`, 'utf8'))).toEqual([])
  })

  test.each([true, false])('as it is saved, with its course; with identity: %s', (withIdentity) => {
    const changed = exampleOrder(
      BHA,
      reduce({ id: 'change1', item: 'cytarabine', day: 3, percent: '75' }),
      delay({ id: 'change2', day: 4, scope: 'following', to: '2026-11-28' }),
      omit({ id: 'change3', item: 'homoharringtonine', day: 5, scope: 'administration' }),
      record('bortezomib@C1D1#1', '2026-11-23 08:10'),
    )
    expect(faults(orderFile(changed, { withIdentity }))).toEqual([])
    expect(faults(orderFile(exampleOrder(HE072), { withIdentity }))).toEqual([])
  })

  test('another format, a number for a text, a part too many and a missing one are not', () => {
    const order = exampleOrder(BHA)
    const { measurements: _left, ...without } = order
    for (const wrong of [
      { ...order, format: 'other' },
      { ...order, version: 4 },
      { ...order, currentCycle: 1 },
      { ...order, extra: true },
      without,
    ])
      expect(faults(JSON.stringify(wrong)).length).toBeGreaterThan(0)
  })
})
