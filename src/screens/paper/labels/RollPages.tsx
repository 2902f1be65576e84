import { useLayoutEffect, useRef } from 'react'
import type { LaterWording } from '../../../wording/wording.ts'
import { isWhole, type LabelLayout, layoutLabel } from './layoutLabel.ts'
import type { LabelPieces } from './labelPieces.tsx'
import { countText } from './LabelWho.tsx'
import { measureLabels } from './measureLabels.ts'

/** As wide as any of its kind. */
const MANY = { number: 999, of: 999 }

interface RollPagesProps {
  readonly pieces: readonly LabelPieces[]
  readonly heightMm: string
  readonly wording: LaterWording
  /** By the order of the pieces; one that is not there yet, or is another label's, is not used. */
  readonly layouts: readonly LabelLayout[]
  readonly onMeasured: (layouts: readonly LabelLayout[]) => void
}

export function RollPages({ pieces, heightMm, wording, layouts, onMeasured }: RollPagesProps) {
  const container = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const counts = { whole: countText(MANY, null, wording), inParts: countText(MANY, MANY, wording) }
    const drawn = [...(container.current?.children ?? [])]
    const heights = measureLabels(drawn, counts, wording.language)
    onMeasured(heights.map((each) => layoutLabel(each, Number(heightMm))))
  }, [pieces, heightMm, wording, onMeasured])
  return (
    <div ref={container}>
      {pieces.map((each, index) => (
        <div key={each.key}>
          <RollLabel pieces={each} measured={layouts[index]} />
        </div>
      ))}
    </div>
  )
}

/** One label in as many parts as it was measured to need; all of it in one while it is not measured. */
function RollLabel({ pieces, measured }: { readonly pieces: LabelPieces; readonly measured: LabelLayout | undefined }) {
  const { head, blocks, foot } = pieces
  const isOfThis = measured !== undefined && isWhole(measured, blocks.length)
  const { length, parts } = isOfThis ? measured : { length: 1, parts: [blocks.map((_, block) => block)] }
  return parts.map((part, at) => (
    <article key={part.join(' ')} className={`label labelPage labelOf${length}`}>
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
