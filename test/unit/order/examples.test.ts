import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import { readOrderFile } from '../../../src/order/readOrderFile.ts'
import { z } from '../../../src/quantities/zodSetup.ts'
import { REGIMEN_IDS } from '../../examples/shelfFiles.ts'

const FOLDER = 'test/examples'
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.order.json'))

/** What an order can refer to in a regimen file. */
const withId = z.object({ id: z.string() })
const regimenFile = z.object({
  version: z.string(),
  choices: z.array(withId.extend({ options: z.array(withId) })),
  clockAnchors: z.array(withId),
  items: z.array(withId),
})

function example(name: string) {
  const read = readOrderFile(readFileSync(`${FOLDER}/${name}`, 'utf8'))
  if (!read.ok) throw new Error(`${name}${read.path}: ${read.fault}`)
  return read.order
}

function regimenOf(name: string) {
  const file = `regimens/${name.replace('.order.json', '.json')}`
  return regimenFile.parse(JSON.parse(readFileSync(file, 'utf8')))
}

const ids = (listed: readonly { readonly id: string }[]) => listed.map(({ id }) => id)

describe('the example orders', () => {
  it('are one for each regimen of the library', () => {
    expect(EXAMPLES.map((name) => name.replace('.order.json', '')).sort()).toEqual(REGIMEN_IDS)
  })

  it.each(EXAMPLES)('%s names its regimen and a plainly fake patient, and has no invalid text', (name) => {
    const order = example(name)
    expect(order.regimen).toEqual({ id: name.replace('.order.json', ''), version: regimenOf(name).version })
    expect([order.patient.familyName, order.patient.givenName]).toEqual(['TEST', 'Patient'])
    expect(JSON.stringify(parseOrder(order))).not.toContain('"state":"invalid"')
  })

  it.each(EXAMPLES)('%s answers every choice, and only what its regimen asks', (name) => {
    const order = example(name)
    const regimen = regimenOf(name)
    expect(Object.keys(order.choices).sort()).toEqual(ids(regimen.choices).sort())
    for (const choice of regimen.choices) expect(ids(choice.options)).toContain(order.choices[choice.id])
    expect(Object.keys(order.startTimes).sort()).toEqual(ids(regimen.clockAnchors).sort())
    expect(ids(regimen.items)).toEqual(
      expect.arrayContaining([...Object.keys(order.doses), ...Object.keys(order.durations)]),
    )
  })

  it.each(EXAMPLES)('%s is made under the shipped policy', (name) => {
    expect(example(name).policy).toEqual(JSON.parse(readFileSync('regimens/policy.json', 'utf8')))
  })
})
