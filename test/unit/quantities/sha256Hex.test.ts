import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../../src/quantities/sha256Hex.ts'

describe('SHA-256', () => {
  it.each([
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ])('of %s is the published one', (text, hex) => {
    expect(sha256Hex(text)).toBe(hex)
  })

  it('reads Chinese as UTF-8', () => {
    // printf 硼替佐米 | sha256sum
    expect(sha256Hex('硼替佐米')).toBe('48ac07dcc8f25fc4449cc0e43b78bb806cdad3b0985612850b14b9ad94b3d992')
  })

  // the length field and the padding cross block ends at 55, 56, 63 and 64 bytes
  it('is the one of Node for every length of three blocks', () => {
    for (let length = 0; length <= 192; length += 1) {
      const text = 'a'.repeat(length)
      expect(sha256Hex(text), String(length)).toBe(nodeHash(text))
    }
  })

  it('is the one of Node for a million letters, as published', () => {
    const text = 'a'.repeat(1_000_000)
    expect(sha256Hex(text)).toBe('cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0')
    expect(nodeHash(text)).toBe(sha256Hex(text))
  })

  it('is the one of Node for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(sha256Hex(text)).toBe(nodeHash(text))
      }),
      { numRuns: 500 },
    )
  })
})

function nodeHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
