import { useState } from 'react'
import { DrawnLabels, type DrawnLabelsProps } from './DrawnLabels.tsx'
import type { LabelLayout } from './layoutLabel.ts'

/**
 * One label after the other; a text too long for one goes on on further parts of it. Drawn once to be measured, and again as
 * it was measured, before anything of it can reach paper.
 */
export function LaidLabels(props: Omit<DrawnLabelsProps, 'layouts' | 'onMeasured'>) {
  const [layouts, setLayouts] = useState<readonly LabelLayout[]>([])
  return <DrawnLabels {...props} layouts={layouts} onMeasured={setLayouts} />
}
