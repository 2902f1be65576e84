import { LABEL_MARGIN_MM, LABEL_SPARE_MM, MOST_LENGTHS } from './labelPageRules.ts'

/** Heights in px, as the browser lays them out. */
export interface LabelHeights {
  /** Who, what and how much, of a label in one part. */
  readonly whole: number
  /** Of the first of several parts. */
  readonly first: number
  /** As it is repeated on every further part. */
  readonly later: number
  readonly blocks: readonly number[]
  readonly foot: number
}

/** How a label stands on a label printer: its blocks part by part, each part on a page of so many labels' length. */
export interface LabelLayout {
  readonly length: number
  readonly parts: readonly (readonly number[])[]
}

const PX_PER_MM = 96 / 25.4
/** px: paper and screen may round a line's height otherwise. */
const SPARE = 2

/**
 * One label where all of it has room; else parts, each a label that says again who, what and how much. Where head and one
 * block have no room on one label the page grows by whole labels. No block is ever left out, cut or set smaller.
 * @param onFirst how many blocks stand on the first part, whatever length that takes
 */
export function layoutLabel(heights: LabelHeights, heightMm: number, onFirst = 0): LabelLayout {
  const { whole, first, later, blocks, foot } = heights
  const all = blocks.map((_, index) => index)
  const begin = first + sumOf(blocks.slice(0, onFirst))
  const tallest = Math.max(0, ...blocks.slice(onFirst))
  for (let length = 1; ; length += 1) {
    const room = (heightMm * length - LABEL_MARGIN_MM * 2 - LABEL_SPARE_MM) * PX_PER_MM - SPARE - foot
    if (whole + sumOf(blocks) <= room) return { length, parts: [all] }
    const fits = Math.max(begin, later + tallest) <= room
    if (fits || length === MOST_LENGTHS) return { length, parts: inParts(heights, room) }
  }
}

/** Each part takes the blocks it has room for; a part after the first at least one. */
function inParts({ first, later, blocks }: LabelHeights, room: number): readonly (readonly number[])[] {
  const parts: number[][] = [[]]
  let left = room - first
  blocks.forEach((height, index) => {
    const part = parts.at(-1)
    const isFull = height > left && (parts.length === 1 || part?.length !== 0)
    if (part === undefined || isFull) {
      parts.push([index])
      left = room - later - height
    } else {
      part.push(index)
      left -= height
    }
  })
  return parts
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0)
}

/** Whether a label in one part is higher than this on a sheet, where it grows by its text. */
export function isHigher({ whole, blocks, foot }: LabelHeights, heightMm: number): boolean {
  return whole + sumOf(blocks) + foot > (heightMm - LABEL_MARGIN_MM * 2) * PX_PER_MM
}

/** Whether a layout, perhaps of the label before an edit, has every block of this one, once and in order. */
export function isWhole({ parts }: LabelLayout, blocks: number): boolean {
  const laid = parts.flat()
  return laid.length === blocks && laid.every((block, index) => block === index)
}
