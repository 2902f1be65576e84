import type { ReactNode } from 'react'
import type { Calendar } from '../documents/calendar.ts'
import { dateParts } from '../quantities/civilDate.ts'
import { CalendarAgenda } from './CalendarAgenda.tsx'
import styles from './CalendarView.module.css'
import { calendarWeeks, type Week } from './calendarWeeks.ts'
import { CalendarWeek } from './CalendarWeek.tsx'
import { useLaterWording } from './laterWordingContext.ts'

interface Props {
  readonly calendar: Calendar
  /** Beside the title: which cycles. */
  readonly children?: ReactNode
}

/** Weeks from the first to the last planned date, one table row a drug, so that a dose cannot slip off its name. */
export function CalendarView({ calendar, children }: Props) {
  const wording = useLaterWording()
  const { details } = wording
  const weeks = calendarWeeks(calendar)
  const isOneCycle =
    new Set(
      weeks
        .flat()
        .map(({ cycleDay }) => cycleDay?.cycle ?? 0)
        .filter((cycle) => cycle > 0),
    ).size < 2
  return (
    <section className="sheet" id="region-calendar" tabIndex={-1} aria-label={details.calendar}>
      <div className="head">
        <h2>{details.calendar}</h2>
        <span className="quiet">{monthsOf(weeks, wording.month)}</span>
        {children}
      </div>
      {weeks.length === 0 ? (
        <p className={styles['empty']}>{details.noCalendar}</p>
      ) : (
        <>
          <table className={styles['calendar']} aria-label={details.calendar}>
            <colgroup>
              <col className={styles['colName']} />
              <col span={7} />
            </colgroup>
            <thead>
              <tr>
                <th scope="col" className="quiet">
                  {details.week}
                </th>
                {[1, 2, 3, 4, 5, 6, 7].map((day) => (
                  <th key={day} scope="col" className={day > 5 ? styles['weekend'] : ''}>
                    {wording.weekdayName(day)}
                  </th>
                ))}
              </tr>
            </thead>
            {weeks.map((week) => (
              <CalendarWeek key={week[0]?.date} week={week} isOneCycle={isOneCycle} />
            ))}
          </table>
          <CalendarAgenda weeks={weeks} />
        </>
      )}
    </section>
  )
}

function monthsOf(weeks: readonly Week[], month: (year: number, month: number) => string): string {
  const days = weeks.flat().filter(({ cycleDay }) => cycleDay !== null)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  const [from, to] = [dateParts(first.date), dateParts(last.date)]
  const start = month(from.year, from.month)
  return from.year === to.year && from.month === to.month ? start : `${start} – ${month(to.year, to.month)}`
}
