import { useState } from 'react'
import type { LaterWording } from '../../../wording/wording.ts'
import type { LabelLayout } from './layoutLabel.ts'
import type { LabelPieces } from './labelPieces.tsx'
import { RollPages } from './RollPages.tsx'

interface LabelsOnRollProps {
  readonly pieces: readonly LabelPieces[]
  readonly heightMm: string
  readonly wording: LaterWording
}

/**
 * One label after the other, each on pages of its own size; a text too long for one goes on on further parts of it. Drawn
 * once to be measured, and again as it was measured, before anything of it can reach paper.
 */
export function LabelsOnRoll(props: LabelsOnRollProps) {
  const [layouts, setLayouts] = useState<readonly LabelLayout[]>([])
  return <RollPages {...props} layouts={layouts} onMeasured={setLayouts} />
}
