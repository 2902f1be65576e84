import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/quantities/canonicalJson.ts'
import { decimal } from '../../../src/quantities/decimal.ts'

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
