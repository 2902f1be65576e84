import { movedText } from '../../../components/courseText.ts'
import type { OrderVariant } from '../../../documents/treatmentPlan.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { WholePart } from '../WholePart.tsx'
import { OrderRuns } from './OrderRuns.tsx'

interface OrderMovedProps {
  readonly moved: OrderVariant['moved']
  readonly wording: LaterWording
}

/** `delayed, was 25-Nov-2026 to 27-Nov-2026`, each date in one piece. */
export function OrderMoved({ moved, wording }: OrderMovedProps) {
  if (moved === null) return null
  const { was, direction } = moved
  const [first, ...others] = was
  const from = first ? wording.date(first.from) : null
  return (
    <p>
      <WholePart text={movedText({ was: first?.from ?? null, direction }, wording, wording.date)} whole={from} />
      {first && first.to !== first.from && (
        <>
          {' '}
          {wording.treatmentPlan.until} <span className="paperKeep">{wording.date(first.to)}</span>
        </>
      )}
      {others.length > 0 && wording.paper.joinParts}
      <OrderRuns runs={others} wording={wording} />
    </p>
  )
}
