import type { MovedDose } from '../documents/movedDose.ts'
import type { Administration } from '../plan/plan.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { companionText, movedText, stateText } from './courseText.ts'
import { isMissing } from './findingGroups.ts'
import styles from './CalendarView.module.css'
import { useLaterWording } from './laterWordingContext.ts'

interface Props {
  readonly administration: Administration
  /** The civil date it stands under. */
  readonly date: CivilDate
  readonly moved?: MovedDose | undefined
}

/**
 * One administration on its date: the dose with its start, and what a person did to it. Left out or ended, the word stands
 * in the dose's place. One that falls after midnight names its own day.
 */
export function CalendarDose({ administration, date, moved }: Props) {
  const wording = useLaterWording()
  const { plan } = wording.screen
  const { ladder, time, day, dose, dosesThisDay, state, companion } = administration
  const rounded = ladder.roundedDose
  const act = stateText(administration, wording)
  const isOtherDay = time.dayDate !== null && time.dayDate !== date
  if (state.kind === 'omitted' || state.kind === 'ceased')
    return (
      <span className={styles['item']}>
        <b>{act}</b>
      </span>
    )
  return (
    <span className={styles['item']}>
      {rounded.ok ? (
        <b className="keep">{wording.quantity(rounded.value)}</b>
      ) : (
        <b className={isMissing(rounded.refusal) ? 'isConfirm' : 'isStop'}>{plan.noDose}</b>
      )}
      {companion !== null && <b> {companionText(companion, wording)}</b>}
      {act !== null && ` ${act}`}{' '}
      {time.start !== null && <span className="quiet">{wording.time(time.start, date)}</span>}
      {isOtherDay && <span className={styles['moved']}>{plan.day1Dose(day, dose, dosesThisDay)}</span>}
      {moved !== undefined && <span className={styles['moved']}>{movedText(moved, wording, wording.shortDate)}</span>}
    </span>
  )
}

/** What began on an earlier date: until when it runs, and no dose. */
export function CalendarRunning({ administration: { time }, date }: Omit<Props, 'moved'>) {
  const wording = useLaterWording()
  if (time.end === null) return null
  return <span className={styles['item']}>{wording.screen.plan.runsUntil(wording.time(time.end, date))}</span>
}
