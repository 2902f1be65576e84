import { useCallback, useEffect, useState } from 'react'
import { useLabelPaperStore } from '../../../state/labelPaperStore.ts'
import { useLaidLabelsStore } from '../../../state/laidLabelsStore.ts'
import { DrawnLabels, type DrawnLabelsProps } from './DrawnLabels.tsx'
import { labelsTaken } from './labelsTaken.ts'
import type { LabelLayout } from './layoutLabel.ts'

/**
 * One label after the other; a text too long for one goes on on further parts of it. Drawn once to be measured, and again as
 * it was measured, before anything of it can reach paper; what they take is said on the screen.
 */
export function LaidLabels(props: Omit<DrawnLabelsProps, 'layouts' | 'onMeasured'>) {
  const { pieces, across } = props
  const [layouts, setLayouts] = useState<readonly LabelLayout[]>([])
  const heightMm = Number(useLabelPaperStore(({ labelPaper }) => labelPaper.heightMm))
  const lay = useLaidLabelsStore((store) => store.lay)
  const onMeasured = useCallback<DrawnLabelsProps['onMeasured']>(
    (measured, heights) => {
      setLayouts(measured)
      lay(labelsTaken({ pieces, layouts: measured, heights, heightMm, isOnSheet: across !== null }))
    },
    [pieces, heightMm, across, lay],
  )
  useEffect(
    () => () => {
      lay(null)
    },
    [lay],
  )
  return <DrawnLabels {...props} layouts={layouts} onMeasured={onMeasured} />
}
