import type { CalendarDay } from '../documents/calendar.ts'
import { dateParts } from '../quantities/civilDate.ts'
import styles from './CalendarView.module.css'
import { cycleDayText, holidayText } from './courseText.ts'
import { useLaterWording } from './laterWordingContext.ts'

interface Props {
  readonly day: CalendarDay
  /** Then a day of the cycle needs no number of the cycle. */
  readonly isOneCycle: boolean
}

/** A date, the days of the cycle that fall on it, and whether the hospital's list has it. */
export function CalendarDayHead({ day: { date, cycleDay }, day, isOneCycle }: Props) {
  const wording = useLaterWording()
  const { details, paper } = wording
  const { month, day: ofMonth } = dateParts(date)
  const holiday = holidayText(day, wording)
  return (
    <span className={styles['date']}>
      <span>{ofMonth === 1 ? details.firstOfMonth(month) : ofMonth}</span>
      {cycleDay !== null && (
        <span className="quiet">
          <span aria-hidden="true">
            {[
              isOneCycle ? details.cycleDay(cycleDay.day) : details.cycleAndDay(cycleDay.cycle, cycleDay.day),
              ...cycleDay.alsoDays.map((other) => details.cycleDay(other)),
            ].join(paper.joinParts)}
          </span>
          <span className="unseen">{cycleDayText(cycleDay, wording)}</span>
        </span>
      )}
      {holiday !== null && <span className={styles['holiday']}>{holiday}</span>}
    </span>
  )
}
