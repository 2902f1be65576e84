import { describe, expect, test } from 'vitest'
import { groupsOf } from '../../../../src/exports/planCode/codeLines.ts'
import { LONGEST_CODE } from '../../../../src/exports/planCode/planCode.ts'
import { type QrModules, qrModules } from '../../../../src/exports/planCode/qrModules.ts'
import { loadScanner } from '../../../../src/screens/reopen/loadScanner.ts'
import { exampleOrder } from '../../../examples/exampleOrder.ts'
import { codeOf } from './page.ts'

const scan = await loadScanner()
const PIXELS = 4 // a module

/** The path as a printer would fill it: black on white, each module a few pixels wide. */
function drawn({ side, path }: QrModules): { readonly pixels: Uint8ClampedArray; readonly width: number } {
  const width = side * PIXELS
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1)
      for (let column = Number(x) * PIXELS; column < (Number(x) + Number(length)) * PIXELS; column += 1)
        pixels.set([0, 0, 0], (row * width + column) * 4)
  return { pixels, width }
}

function read(modules: QrModules | null): string | null {
  if (modules === null) return null
  const { pixels, width } = drawn(modules)
  return scan(pixels, width, width)
}

describe('the QR code of a page', () => {
  test.each(['bha-induction', 'he072-q2w', 'gilteritinib-mono', 'dac-cag-20'])(
    '%s: says the same as the text',
    (id) => {
      const text = codeOf(exampleOrder(id)).replaceAll('\n', '')
      expect(read(qrModules(text))).toBe(text)
    },
  )

  test('the longest code still has modules of 0.33 mm in 30 mm, and is read; a longer one is none', () => {
    const longest = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.repeat(20).slice(0, LONGEST_CODE)
    const modules = qrModules(longest)
    // version 15 is 77 modules wide (17 + 4 × 15), with 4 of white on each side 85: 30 ÷ 85 = 0.353 mm
    expect(modules?.side).toBe(85)
    expect(read(modules)).toBe(longest)
    // version 19, 93 + 8 = 101: 0.297 mm
    expect(qrModules('A'.repeat(800))).toBeNull()
  })

  test('has four modules of white all around', () => {
    const { side, path } = qrModules('0') ?? { side: 0, path: '' }
    expect(side).toBe(21 + 8)
    const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
      Number(x),
      Number(y),
      Number(length),
    ])
    for (const [x = 0, y = 0, length = 0] of starts) {
      expect(x).toBeGreaterThanOrEqual(4)
      expect(y).toBeGreaterThanOrEqual(4)
      expect(x + length).toBeLessThanOrEqual(25)
      expect(y).toBeLessThan(25)
    }
  })

  test('a line is printed in groups of five', () => {
    expect(groupsOf('06ND1VMZECQB')).toBe('06ND1 VMZEC QB')
  })
})
