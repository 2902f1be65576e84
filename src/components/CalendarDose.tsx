import type { Administration } from '../plan/plan.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { isMissing } from './findingGroups.ts'
import styles from './CalendarView.module.css'
import { useLaterWording } from './laterWordingContext.ts'

interface Props {
  readonly administration: Administration
  /** The civil date it stands under. */
  readonly date: CivilDate
  readonly isRunning?: boolean
}

/** The milligrams of one administration on its date, with its start; one that falls after midnight names its own day. */
export function CalendarDose({ administration, date, isRunning = false }: Props) {
  const wording = useLaterWording()
  const { plan } = wording.screen
  const { ladder, time, day, dose, dosesThisDay } = administration
  if (isRunning) {
    return time.end === null ? null : (
      <span className={styles['item']}>{plan.runsUntil(wording.time(time.end, date))}</span>
    )
  }
  const rounded = ladder.roundedDose
  return (
    <span className={styles['item']}>
      {rounded.ok ? (
        <b className="keep">{wording.quantity(rounded.value)}</b>
      ) : (
        <b className={isMissing(rounded.refusal) ? 'isConfirm' : 'isStop'}>{plan.noDose}</b>
      )}{' '}
      {time.start !== null && <span className="quiet">{wording.time(time.start, date)}</span>}
      {time.dayDate !== null && time.dayDate !== date && (
        <span className={styles['moved']}>{plan.day1Dose(day, dose, dosesThisDay)}</span>
      )}
    </span>
  )
}
