import { describe, expect, test } from 'vitest'
import { labelsTaken } from '../../src/screens/paper/labels/labelsTaken.ts'
import { isWhole, layoutLabel } from '../../src/screens/paper/labels/layoutLabel.ts'
import { labelPageRules, labelsAcross } from '../../src/screens/paper/labels/labelPageRules.ts'

/** 60 mm less 2 mm at two edges and 1 mm spared: 55 mm, at 96 ÷ 25.4 px 207.9 px, 2 px spared, 205.9 px of room. */
const ROOM = 60
const heights = { whole: 80, first: 90, later: 70, foot: 15 }

describe('a label on a label printer', () => {
  test('that has room is one', () => {
    // 80 + 110 + 15 = 205
    expect(layoutLabel({ ...heights, blocks: [50, 60] }, ROOM)).toEqual({ length: 1, parts: [[0, 1]] })
  })

  test('that has none is parted between its blocks, each part with room for who, what and how much', () => {
    // 80 + 111 + 15 = 206. First part: 90 + 50 + 15 = 155, + 61 = 216; second: 70 + 61 + 15 = 146
    expect(layoutLabel({ ...heights, blocks: [50, 61] }, ROOM)).toEqual({ length: 1, parts: [[0], [1]] })
    // first: 90 + 15 + 100 = 205, no more; second: 70 + 15 + 60 + 60 = 205; third: the rest
    expect(layoutLabel({ ...heights, blocks: [100, 60, 60, 1] }, ROOM)).toEqual({
      length: 1,
      parts: [[0], [1, 2], [3]],
    })
  })

  test('a first part without room for a block has who, what and how much alone', () => {
    // 90 + 15 + 110 = 215; 70 + 15 + 110 = 195
    expect(layoutLabel({ ...heights, blocks: [110, 10] }, ROOM).parts).toEqual([[], [0, 1]])
  })

  test('a block that no part has room for makes the page longer by whole labels, and is never cut', () => {
    // 70 + 15 + 121 = 206 on one label; two labels: (120 − 5) mm are 434.6 px, 80 + 121 + 15 = 216
    expect(layoutLabel({ ...heights, blocks: [121] }, ROOM)).toEqual({ length: 2, parts: [[0]] })
    expect(layoutLabel({ ...heights, blocks: [500, 20] }, ROOM).length).toBe(3)
  })

  test('what is to stand on the first part makes it longer, and never goes on the second', () => {
    // 90 + 15 + 60 = 165, + 60 = 225 on one label, so two: 434.6 px, 90 + 15 + 60 + 60 = 225, + 180 = 405; the rest is over
    const blocks = [60, 60, 90, 90, 60]
    expect(layoutLabel({ ...heights, blocks }, ROOM)).toEqual({ length: 1, parts: [[0], [1], [2], [3], [4]] })
    expect(layoutLabel({ ...heights, blocks }, ROOM, 2)).toEqual({ length: 2, parts: [[0, 1, 2, 3], [4]] })
  })

  test('of every layout each block stands in one part, in its order', () => {
    for (const tallest of [5, 60, 130, 700, 9000]) {
      const blocks = [tallest, 20, tallest, 5, 40, tallest]
      expect(isWhole(layoutLabel({ ...heights, blocks }, 40), blocks.length), String(tallest)).toBe(true)
    }
  })

  test('a layout of the label before an edit is not taken for this one', () => {
    expect(isWhole({ length: 1, parts: [[0, 1]] }, 3)).toBe(false)
    expect(
      isWhole(
        {
          length: 1,
          parts: [
            [0, 1],
            [2, 3],
          ],
        },
        3,
      ),
    ).toBe(false)
    expect(isWhole({ length: 1, parts: [[0], [2], [1]] }, 3)).toBe(false)
  })
})

describe('what labels take', () => {
  const slip = { isSlip: true }
  const bag = { isSlip: false }
  test('of a label printer is counted in labels of the size chosen, the list in the sum alone', () => {
    const layouts = [
      { length: 1, parts: [[0]] },
      { length: 3, parts: [[0], [1], [2]] },
      { length: 2, parts: [[0]] },
    ]
    expect(labelsTaken({ pieces: [bag, bag, slip], layouts, heights: [], heightMm: 40, isOnSheet: false })).toEqual({
      labels: 2,
      over: 1,
      most: 9,
      total: 12,
    }) // 1 + 3 × 3 + 2
  })
  test('on sheets a label that its text makes higher is counted, and its parts', () => {
    // 40 mm less 2 mm at two edges are 136.1 px: 80 + 41 + 15 = 136, and 137
    const measured = [41, 42].map((block) => ({ ...heights, blocks: [block] }))
    const layouts = measured.map(() => ({ length: 1, parts: [[0]] }))
    expect(labelsTaken({ pieces: [bag, bag], layouts, heights: measured, heightMm: 40, isOnSheet: true })).toEqual({
      labels: 2,
      over: 1,
      most: 1,
      total: 2,
    })
  })
})

describe('the page of a label', () => {
  const rules = labelPageRules({ media: 'printer', widthMm: '101.6', heightMm: '76.2' })
  test('is the label’s own, with a margin and nothing of other papers in it; longer ones are whole labels', () => {
    expect(rules).toContain('@page labelOf1 { size: 101.6mm 76.2mm; margin: 2mm;')
    expect(rules).toContain('@page labelOf3 { size: 101.6mm 228.6mm; margin: 2mm;')
    expect(rules.match(/@bottom-left \{ content: none \} @bottom-right \{ content: none \}/g)).toHaveLength(12)
  })
  test('two labels of 100 mm stand beside each other on a sheet, of 105 mm one', () => {
    const across = (widthMm: string) => labelsAcross({ media: 'sheet', widthMm, heightMm: '60' })
    expect([across('70'), across('100'), across('100.1'), across('160')]).toEqual([2, 2, 1, 1])
  })
})
