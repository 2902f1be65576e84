import { useContext } from 'react'
import type { Administration } from '../plan/plan.ts'
import type { LaterWording, Wording } from '../wording/wording.ts'
import { companionText } from './courseText.ts'
import styles from './DoseMatrix.module.css'
import { LaterWordingContext } from './laterWordingContext.ts'
import { useWording } from './wordingContext.ts'

/** What stands beside a dose in its own cell: the second drug of its vial, and what a person did to it. */
export function DoseMarks({ administration }: { readonly administration: Administration }) {
  const wording = useWording()
  const later = useContext(LaterWordingContext)
  return marksOf(administration, wording, later).map((mark) => (
    <span key={mark} className={styles['mark']}>
      {mark}
    </span>
  ))
}

/** A plain order has none of these but the second drug, and its words are there from the first. */
function marksOf(
  { ladder, state, companion }: Administration,
  wording: Wording,
  later: LaterWording | null,
): readonly string[] {
  const { prescribedDose: prescribed, modifiedDose: modified } = ladder
  const second = companionText(companion, wording)
  const marks = second === null ? [] : [second]
  if (later === null) return marks
  if (state.kind === 'given') return [...marks, later.acts.record.done]
  if (prescribed.ok && prescribed.step.code === 'replaced')
    marks.push(`${wording.quantity(prescribed.value)}, ${later.details.changed}`)
  if (modified.ok && modified.step.code === 'percentGiven')
    marks.push(later.changes.bothWays(modified.step.percent, 'standard'))
  return marks
}
