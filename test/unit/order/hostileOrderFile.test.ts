import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { readOrderFile } from '../../../src/order/readOrderFile.ts'
import { testPolicy } from './testPolicy.ts'

const blank = blankOrder(testPolicy)
const refused = (path: string, fault: string) => ({ ok: false, path, fault })

describe('a hostile order file', () => {
  it('is refused beyond 256 KiB, counted in bytes', () => {
    const padded = (bytes: number) => JSON.stringify(blank).padEnd(bytes, ' ')
    expect(readOrderFile(padded(256 * 1024)).ok).toBe(true)
    expect(readOrderFile(padded(256 * 1024 + 1))).toEqual(refused('/', 'tooLarge'))
    expect(readOrderFile(`"${'测'.repeat(90_000)}"`)).toEqual(refused('/', 'tooLarge'))
  })

  it('is refused beyond twelve levels, without running out of stack', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
    expect(readOrderFile(nested(12))).toEqual(refused('/format', 'notAnOrder'))
    expect(readOrderFile(nested(13))).toMatchObject({ ok: false, fault: 'tooDeep' })
    expect(readOrderFile(nested(100_000))).toMatchObject({ ok: false, fault: 'tooDeep' })
  })

  it.each([
    ['{"__proto__":{"sex":"male"}}', '/__proto__'],
    ['{"patient":{"constructor":{}}}', '/patient/constructor'],
    ['{"doses":{"prototype":"1"}}', '/doses/prototype'],
    ['{"cycles":[{"__proto__":1}]}', '/cycles/0/__proto__'],
    ['{"\\u005f_proto__":1}', '/__proto__'],
  ])('%s is refused and reaches nothing', (text, path) => {
    expect(readOrderFile(text)).toEqual(refused(path, 'forbiddenKey'))
    expect('sex' in {}).toBe(false)
  })

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(readOrderFile(text).ok).toBe(false)
      }),
    )
  })
})

describe('a key that stands twice', () => {
  it('is refused: the reader sees the first weight, JSON would keep the last', () => {
    const text = JSON.stringify(blank).replace('"currentCycle":', '"currentCycle":"2","currentCycle":')
    expect(readOrderFile(text)).toEqual(refused('/currentCycle', 'duplicateKey'))
  })
})
