import type { LaidLabels } from '../../../state/laidLabelsStore.ts'
import type { LabelPieces } from './labelPieces.tsx'
import { isHigher, type LabelHeights, type LabelLayout } from './layoutLabel.ts'

interface Laid {
  readonly pieces: readonly Pick<LabelPieces, 'isSlip'>[]
  readonly layouts: readonly LabelLayout[]
  readonly heights: readonly LabelHeights[]
  /** Of the size chosen, mm. */
  readonly heightMm: number
  /** On a sheet a label grows; from a label printer it goes on on further ones. */
  readonly isOnSheet: boolean
}

/** What labels take that are laid out, in words before they are printed: a roll may be at its end. */
export function labelsTaken({ pieces, layouts, heights, heightMm, isOnSheet }: Laid): LaidLabels {
  const each = layouts.map(({ length, parts }, index) => {
    const measured = heights[index]
    const taken = isOnSheet ? parts.length : parts.length * length
    const grows = isOnSheet && measured !== undefined && isHigher(measured, heightMm)
    return { taken, isOver: grows || taken > 1, isSlip: pieces[index]?.isSlip === true }
  })
  const labels = each.filter(({ isSlip }) => !isSlip)
  return {
    labels: labels.length,
    over: labels.filter(({ isOver }) => isOver).length,
    most: Math.max(0, ...labels.map(({ taken }) => taken)),
    total: each.reduce((sum, { taken }) => sum + taken, 0),
  }
}
