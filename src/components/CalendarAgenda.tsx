import type { CalendarDay } from '../documents/calendar.ts'
import styles from './CalendarView.module.css'
import { CalendarDose, CalendarRunning } from './CalendarDose.tsx'
import { CalendarSupportItems } from './CalendarSupport.tsx'
import { cycleDayText, holidayText } from './courseText.ts'
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
        .filter((day) => hasSomething(day) || day.assessments.some(({ part }) => part !== 'middle'))
        .map((day) => (
          <li key={day.date}>
            <span>
              <span className="keep">{wording.longDate(day.date)}</span>
              {day.cycleDay !== null && <span className={styles['moved']}>{cycleDayText(day.cycleDay, wording)}</span>}
              {day.holiday !== null && <span className={styles['moved']}>{holidayText(day, wording)}</span>}
            </span>
            <ul>
              {day.running.map((each) => (
                <li key={each.id}>
                  {wording.text(each.name)} <CalendarRunning administration={each} date={day.date} />
                </li>
              ))}
              {[...day.given, ...day.leftOut].map((each) => (
                <li key={each.id}>
                  {wording.text(each.name)}{' '}
                  <CalendarDose
                    administration={each}
                    date={day.date}
                    moved={day.moved.find(({ id }) => id === each.id)}
                  />
                </li>
              ))}
              <CalendarSupportItems day={day} />
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

function hasSomething({ given, leftOut, running, support }: CalendarDay): boolean {
  return given.length + leftOut.length + running.length + support.length > 0
}
