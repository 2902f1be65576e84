import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { placedFault } from '../../../src/screens/files/placedFault.ts'
import { readOrder } from '../../../src/screens/files/readOrder.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'
import { jsonFile } from '../../components/settingsFiles.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'

const order = exampleOrder('bha-induction')
const english = (await loadLaterWording('en')).files
const chinese = (await loadLaterWording('zh-CN')).files
const shelf = [{ id: 'bha-induction' }]

test('a file of an order is read whole', async () => {
  expect(await readOrder(jsonFile(order), shelf)).toEqual({ ok: true, order })
})

test.each(['version1', 'version2', 'version3'])('a file of %s is read as one of today', async (version) => {
  const text = readFileSync(`test/unit/order/files/${version}.order.json`, 'utf8')
  const { id } = (JSON.parse(text) as { regimen: { id: string } }).regimen
  const read = await readOrder(jsonFile(text), [{ id }])
  expect(read.ok && [read.order.version, read.order.regimen?.id]).toEqual([order.version, id])
})

test('a file that is too large is refused before it is read', async () => {
  const file = jsonFile('x'.repeat(256 * 1024 + 1))
  file.arrayBuffer = () => Promise.reject(new Error('read'))
  expect(await readOrder(file, shelf)).toEqual({ ok: false, path: '/', fault: 'tooLarge' })
})

test('a file that cannot be read is refused', async () => {
  const file = jsonFile(order)
  file.arrayBuffer = () => Promise.reject(new Error('moved'))
  expect(await readOrder(file, shelf)).toEqual({ ok: false, path: '/', fault: 'notRead' })
})

describe('a file that is refused says what is wrong and where', () => {
  const bad = (part: object) => jsonFile({ ...order, ...part })
  const files: readonly (readonly [string, File, RegExp])[] = [
    ['too large', jsonFile(`"${'x'.repeat(256 * 1024)}"`), /it is too large/],
    ['no JSON', jsonFile('<script>alert(1)</script>'), /it is not JSON/],
    ['another encoding', new File([new Uint8Array([0x7b, 0xc3, 0x28, 0x7d])], 'x.json'), /not UTF-8/],
    ['nested too deep', jsonFile('['.repeat(13) + ']'.repeat(13)), /nested too deep/],
    [
      'a prototype',
      jsonFile('{"patient":{"__proto__":{"sex":"male"}}}'),
      /not allowed, in the patient’s data \(\/patient\/__proto__\)/,
    ],
    ['a later version', bad({ version: 99 }), /its version is not known here \(\/version\)/],
    ['a plan', jsonFile({ format: 'dosewright-plan' }), /not an order of this app/],
    [
      'a weight twice',
      jsonFile(JSON.stringify(order).replace('"currentCycle":', '"currentCycle":"2","currentCycle":')),
      /a name stands twice/,
    ],
    ['a key nobody knows', bad({ dose: '1' }), /a name is not known here \(\/dose\)/],
    ['a number for a text', bad({ lastCycle: 6 }), /wrong kind, in the last cycle \(\/lastCycle\)/],
    [
      'a reference to nothing',
      bad({ cycles: order.cycles.map((cycle) => ({ ...cycle, measurements: 'm9' })) }),
      /cannot both be true, in the cycles \(\/cycles\/0\/measurements\)/,
    ],
    [
      'a regimen that is not here',
      bad({ regimen: { id: 'elsewhere', version: '1.0.0' } }),
      /its regimen is not in this library, in the regimen \(\/regimen\/id\)/,
    ],
  ]

  test.each(files)('%s', async (_, file, why) => {
    const read = await readOrder(file, shelf)
    if (read.ok) throw new Error('taken')
    expect(placedFault(read, english)).toMatch(why)
    expect(placedFault(read, chinese)).toMatch(/\p{Script=Han}/u)
    expect('sex' in {}).toBe(false)
  })

  test('in Chinese too, with the place in words', async () => {
    const read = await readOrder(bad({ lastCycle: 6 }), shelf)
    if (read.ok) throw new Error('taken')
    expect(placedFault(read, chinese)).toBe('值的类型不对，位于末周期（/lastCycle）')
  })
})
