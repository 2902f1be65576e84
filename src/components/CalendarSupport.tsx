import type { ReactNode } from 'react'
import type { CalendarDay } from '../documents/calendar.ts'
import type { ScheduledSupport } from '../schedule/scheduledSupport.ts'
import calendar from './CalendarView.module.css'
import type { Week } from './calendarWeeks.ts'
import { useLaterWording } from './laterWordingContext.ts'
import styles from './Support.module.css'
import { SupportMark } from './SupportMark.tsx'
import { supportDay, supportTime } from './supportText.ts'

interface RowsProps {
  readonly week: Week
  readonly cell: (day: CalendarDay, content: ReactNode) => ReactNode
}

/** The hospital's own lines of a week, a row each, marked at its head; in the cells when, never an amount. */
export function CalendarSupportRows({ week, cell }: RowsProps) {
  const lines = new Map(week.flatMap(({ support }) => support).map(({ line }) => [line.id, line]))
  return [...lines.values()].map((line) => (
    <tr key={line.id} className={styles['calendarRow']}>
      <th scope="row" className={styles['text']}>
        <SupportMark /> {line.text}
      </th>
      {week.map((day) =>
        cell(
          day,
          day.support
            .filter((each) => each.line.id === line.id)
            .map((each) => <When key={`${each.cycle} ${each.day} ${each.dose}`} support={each} day={day} />),
        ),
      )}
    </tr>
  ))
}

/** The same, in a date of the agenda. */
export function CalendarSupportItems({ day }: { readonly day: CalendarDay }) {
  return day.support.map((each) => (
    <li key={`${each.line.id} ${each.cycle} ${each.day} ${each.dose}`} className={styles['text']}>
      <SupportMark /> <When support={each} day={day} /> {each.line.text}
    </li>
  ))
}

function When({ support, day }: { readonly support: ScheduledSupport; readonly day: CalendarDay }) {
  const wording = useLaterWording()
  const ofDay = supportDay(support, wording)
  return (
    <span className={calendar['item']}>
      {supportTime(support, day.date, wording, true)}
      {ofDay !== null && <span className={calendar['moved']}>{ofDay}</span>}
    </span>
  )
}
