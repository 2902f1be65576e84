import styles from './CalendarView.module.css'
import { CalendarDose } from './CalendarDose.tsx'
import { isPlanned, type Week } from './calendarWeeks.ts'
import { useLaterWording } from './laterWordingContext.ts'

/** The calendar on a narrow screen: only dates with something planned, each by its date. */
export function CalendarAgenda({ weeks }: { readonly weeks: readonly Week[] }) {
  const wording = useLaterWording()
  const { details } = wording
  const days = weeks.flat().filter(isPlanned)
  return (
    <ol className={styles['agenda']}>
      {days
        .filter(
          (day) =>
            day.given.length > 0 || day.running.length > 0 || day.assessments.some(({ part }) => part !== 'middle'),
        )
        .map((day) => (
          <li key={day.date}>
            <span>
              <span className="keep">{wording.longDate(day.date)}</span>
              {day.cycleDay !== null && (
                <span className={styles['moved']}>{details.cycleDayInFull(day.cycleDay.cycle, day.cycleDay.day)}</span>
              )}
            </span>
            <ul>
              {day.running.map((each) => (
                <li key={each.id}>
                  {wording.text(each.name)} <CalendarDose administration={each} date={day.date} isRunning />
                </li>
              ))}
              {day.given.map((each) => (
                <li key={each.id}>
                  {wording.text(each.name)} <CalendarDose administration={each} date={day.date} />
                </li>
              ))}
              {day.assessments
                .filter(({ part }) => part !== 'middle')
                .map((each) => (
                  <li key={`${each.cycle}-${each.id}`}>
                    {wording.text(each.title)}
                    {each.part !== 'only' && <>, {details.windowPart[each.part]}</>}
                  </li>
                ))}
            </ul>
          </li>
        ))}
    </ol>
  )
}
