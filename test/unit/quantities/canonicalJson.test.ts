import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/quantities/canonicalJson.ts'
import { decimal } from '../../../src/quantities/decimal.ts'
import { sha256Hex } from '../../../src/quantities/sha256Hex.ts'

describe('canonical JSON', () => {
  it('is one text for one value, whatever order its keys were written in', () => {
    const text = '{"a":[1,{"c":null,"d":"x"}],"b":true}'
    expect(canonicalJson({ b: true, a: [1, { d: 'x', c: null }] })).toBe(text)
    expect(canonicalJson(JSON.parse(text))).toBe(text)
  })

  it('leaves out what JSON would leave out', () => {
    expect(canonicalJson({ a: 1, b: undefined })).toBe('{"a":1}')
  })

  it('keeps a list in its order', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]))
  })

  it('tells a number from its text', () => {
    expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }))
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [[undefined]], [() => 1], [decimal('1')], [new Map()]])(
    'refuses what would vanish or change: %s',
    (value) => {
      expect(() => canonicalJson({ value })).toThrow(TypeError)
    },
  )
})

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
})
