import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { LaterWording } from '../../../wording/wording.ts'
import { isWhole, type LabelHeights, type LabelLayout, layoutLabel } from './layoutLabel.ts'
import type { LabelPieces } from './labelPieces.tsx'
import { countText } from './LabelWho.tsx'
import { measureLabels } from './measureLabels.ts'
import { measureFrame } from './measureFrame.ts'

/** As wide as any of its kind. */
const MANY = { number: 999, of: 999 }

export interface DrawnLabelsProps {
  readonly pieces: readonly LabelPieces[]
  /** Of one label of a label printer; of all that a page of a sheet has between its margins. */
  readonly heightMm: string
  /** Labels beside each other on a sheet; null from a label printer, where each has pages of its own size. */
  readonly across: number | null
  readonly wording: LaterWording
  /** By the order of the pieces; one that is not there yet, or is another label's, is not used. */
  readonly layouts: readonly LabelLayout[]
  readonly onMeasured: (layouts: readonly LabelLayout[], heights: readonly LabelHeights[]) => void
}

export function DrawnLabels({ pieces, heightMm, across, wording, layouts, onMeasured }: DrawnLabelsProps) {
  const container = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const within = container.current
    if (within === null) return
    const counts = { whole: countText(MANY, null, wording), inParts: countText(MANY, MANY, wording) }
    const drawn = pieces.map((_, index) => [...within.querySelectorAll(`[data-label-of="${index}"]`)])
    const heights = measureLabels(drawn, counts, wording.language)
    const height = Number(heightMm) - measureFrame(within, wording.language)
    const laid = heights.map((each, index) => {
      const first = pieces[index]?.blocks.filter(({ isOnFirst }) => isOnFirst) ?? []
      return layoutLabel(each, height, first.length)
    })
    onMeasured(laid, heights)
  }, [pieces, heightMm, wording, onMeasured])
  const labels = pieces.flatMap((each, index) => partsOf(each, index, layouts[index], across !== null))
  return (
    <div ref={container} className={across === null ? undefined : 'labelRows'}>
      {across === null ? labels : rowsOf(labels, across)}
    </div>
  )
}

/** One label in as many parts as it was measured to need; all of it in one while it is not measured. */
function partsOf(pieces: LabelPieces, index: number, measured: LabelLayout | undefined, isOnSheet: boolean) {
  const { head, blocks, foot } = pieces
  const isOfThis = measured !== undefined && isWhole(measured, blocks.length)
  const { length, parts } = isOfThis ? measured : { length: 1, parts: [blocks.map((_, block) => block)] }
  return parts.map((part, at) => (
    <article
      key={`${pieces.key} ${at}`}
      className={`label ${isOnSheet ? 'labelOnSheet' : `labelPage labelOf${length}`}`}
      data-label-of={index}
    >
      {head(parts.length === 1 ? null : { number: at + 1, of: parts.length })}
      {blocks
        .filter((_, block) => part.includes(block))
        .map(({ key, node }) => (
          <div key={key} data-label="block">
            {node}
          </div>
        ))}
      {foot}
    </article>
  ))
}

function rowsOf(labels: readonly ReactNode[], across: number): ReactNode {
  return Array.from({ length: Math.ceil(labels.length / across) }, (_, row) => (
    <div key={row} className="labelRow">
      {labels.slice(row * across, (row + 1) * across)}
    </div>
  ))
}
