import { movedText } from '../../../components/courseText.ts'
import type { OrderVariant } from '../../../documents/treatmentPlan.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { WholePart } from '../WholePart.tsx'

interface OrderMovedProps {
  readonly moved: OrderVariant['moved']
  readonly wording: LaterWording
}

/** `delayed, was 25-Nov-2026 to 27-Nov-2026`, each date in one piece. */
export function OrderMoved({ moved, wording }: OrderMovedProps) {
  if (moved === null) return null
  const { was, direction } = moved
  const from = was && wording.date(was.from)
  return (
    <p>
      <WholePart text={movedText({ was: was && was.from, direction }, wording, wording.date)} whole={from} />
      {was !== null && was.to !== was.from && (
        <>
          {' '}
          {wording.treatmentPlan.until} <span className="paperKeep">{wording.date(was.to)}</span>
        </>
      )}
    </p>
  )
}
