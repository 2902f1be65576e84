import { Fragment } from 'react'
import { supportDay, supportTime } from '../../components/supportText.ts'
import type { CalendarDay } from '../../documents/calendar.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { LocalMark } from './SupportCells.tsx'
import type { SupportLetters } from './supportLetters.ts'

/** A letter at the end of a line, and what it is of on the next, would be read apart. */
const NO_BREAK = '\u00a0'

interface SupportInMonthProps {
  readonly day: CalendarDay
  readonly letters: SupportLetters
  readonly wording: LaterWording
}

/** In a cell of the month, under the doses: each line by its letter and when. What it says stands under the grid, once. */
export function SupportInMonth({ day, letters, wording }: SupportInMonthProps) {
  if (day.support.length === 0) return null
  return (
    <p className="local">
      <LocalMark wording={wording} />{' '}
      {day.support.map((each, index) => {
        const { line, cycle, day: of, dose } = each
        const ofDay = supportDay(each, wording)
        const when = [supportTime(each, day.date, wording, true), ...(ofDay === null ? [] : [ofDay])]
        return (
          <Fragment key={`${line.id} ${cycle} ${of} ${dose}`}>
            {index > 0 && wording.paper.joinItems}
            <b>{letters.get(line.id)}</b>
            {NO_BREAK}
            {when.join(wording.paper.joinParts)}
          </Fragment>
        )
      })}
    </p>
  )
}

/** What the letters of a month stand for, as the hospital writes it: a foot that comes again on every page of the month. */
export function SupportKey({
  days,
  letters,
  wording,
}: Omit<SupportInMonthProps, 'day'> & { readonly days: readonly CalendarDay[] }) {
  const lines = new Map(days.flatMap(({ support }) => support).map(({ line }) => [line.id, line]))
  const shown = [...letters].flatMap(([id, letter]) => {
    const line = lines.get(id)
    return line === undefined ? [] : [{ letter, line }]
  })
  if (shown.length === 0) return null
  return (
    <tfoot>
      <tr>
        <td colSpan={7}>
          <LocalMark wording={wording} /> {wording.support.title}
          {wording.support.colon}
          {shown.map(({ letter, line }, index) => (
            <Fragment key={line.id}>
              {index > 0 && wording.paper.joinItems}
              <b>{letter}</b>
              {NO_BREAK}
              {line.text}
            </Fragment>
          ))}
        </td>
      </tr>
    </tfoot>
  )
}
