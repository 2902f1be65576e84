import type { ReactNode } from 'react'
import type { CalendarDay } from '../documents/calendar.ts'
import { CalendarDayHead } from './CalendarDayHead.tsx'
import { CalendarDose, CalendarRunning } from './CalendarDose.tsx'
import styles from './CalendarView.module.css'
import { CalendarSupportRows } from './CalendarSupport.tsx'
import type { Week } from './calendarWeeks.ts'
import { useLaterWording } from './laterWordingContext.ts'

interface Props {
  readonly week: Week
  /** Then a day of the cycle needs no number of the cycle. */
  readonly isOneCycle: boolean
}

/** One week: a row of dates, a row a drug, a row a line of the hospital's own, a row an assessment. */
export function CalendarWeek({ week, isOneCycle }: Props) {
  const wording = useLaterWording()
  const { details } = wording
  const items = new Map(
    week.flatMap((day) => [...day.given, ...day.leftOut, ...day.running]).map(({ item, name }) => [item, name]),
  )
  const isGiven = items.size + week.flatMap((day) => day.support).length > 0
  const titles = new Map(week.flatMap((day) => day.assessments).map(({ id, title }) => [id, title]))
  const first = week[0]
  const isProjected = week.some(({ given, cycleDay }) => given.length > 0 && cycleDay?.status === 'projected')
  const cell = (day: CalendarDay, content: ReactNode): ReactNode => (
    <td key={day.date} className={isDayOff(day) ? styles['weekend'] : ''}>
      {content}
    </td>
  )
  return (
    <tbody className={isGiven ? styles['given'] : ''}>
      <tr className={styles['dates']}>
        <th scope="row">
          {first !== undefined && wording.shortDate(first.date)}
          {isProjected && <span className={styles['projected']}>{details.projectedShort}</span>}
        </th>
        {week.map((day) => cell(day, <CalendarDayHead day={day} isOneCycle={isOneCycle} />))}
      </tr>
      {[...items].map(([item, name]) => (
        <tr key={item}>
          <th scope="row">{wording.text(name)}</th>
          {week.map((day) =>
            cell(
              day,
              <>
                {day.running
                  .filter((each) => each.item === item)
                  .map((each) => (
                    <CalendarRunning key={each.id} administration={each} date={day.date} />
                  ))}
                {[...day.given, ...day.leftOut]
                  .filter((each) => each.item === item)
                  .map((each) => (
                    <CalendarDose
                      key={each.id}
                      administration={each}
                      date={day.date}
                      moved={day.moved.find(({ id }) => id === each.id)}
                    />
                  ))}
              </>,
            ),
          )}
        </tr>
      ))}
      <CalendarSupportRows week={week} cell={cell} />
      {[...titles].map(([id, title]) => (
        <tr key={id}>
          <th scope="row" className={styles['assessment']}>
            {wording.text(title)}
          </th>
          {week.map((day) => {
            const here = day.assessments.find((each) => each.id === id)
            return cell(day, here === undefined ? null : details.windowPart[here.part])
          })}
        </tr>
      ))}
    </tbody>
  )
}

/** Greyed: a weekend day that is not worked, and a day off in the week. The words stand in its head. */
function isDayOff({ weekend, holiday }: CalendarDay): boolean {
  return holiday === null ? weekend : !holiday.isWorkday
}
