import { useContext } from 'react'
import type { Administration } from '../plan/plan.ts'
import styles from './DoseMatrix.module.css'
import { LaterWordingContext } from './laterWordingContext.ts'

/** What a person did to this dose, in the dose's own cell: changed, given, moved. Nothing while nobody did anything. */
export function DoseMarks({ administration }: { readonly administration: Administration }) {
  const wording = useContext(LaterWordingContext)
  if (wording === null) return null
  const { ladder, state, companion } = administration
  const prescribed = ladder.prescribedDose
  const modified = ladder.modifiedDose
  const marks = [
    state.kind === 'given' ? wording.acts.record.done : '',
    prescribed.ok && prescribed.step.code === 'replaced'
      ? `${wording.quantity(prescribed.value)}, ${wording.paperCourse.changed}`
      : '',
    modified.ok && modified.step.code === 'percentGiven'
      ? wording.changes.bothWays(modified.step.percent, 'standard')
      : '',
    companion === null ? '' : `+ ${wording.quantity(companion.dose)} ${wording.text(companion.name)}`,
  ].filter((mark) => mark !== '')
  return marks.map((mark) => (
    <span key={mark} className={styles['mark']}>
      {mark}
    </span>
  ))
}
