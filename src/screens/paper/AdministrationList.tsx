import type { Calendar, CalendarDay } from '../../documents/calendar.ts'
import type { DoseSheet } from '../../documents/doseSheet.ts'
import type { Administration } from '../../plan/plan.ts'
import type { Item } from '../../regimen/item.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { routeAndTime } from './routeAndTime.ts'

interface AdministrationListProps {
  readonly sheet: DoseSheet
  /** Of this cycle alone. */
  readonly calendar: Calendar
  readonly wording: LaterWording
}

/** Every administration on its civil date, with room to write what was really done. One date never parts over two pages. */
export function AdministrationList({ sheet, calendar, wording }: AdministrationListProps) {
  const { column, byDay } = wording.paper
  const days = calendar.months
    .flatMap((month) => month.weeks.flat())
    .filter((day) => day.inMonth && day.given.length + day.running.length > 0)
  const itemById = new Map(sheet.rows.map((row) => [row.item.id, row.item]))
  return (
    <section>
      <h2>{byDay}</h2>
      <table className="paperGrid paperByDay">
        <thead>
          <tr>
            <th className="date">{column.date}</th>
            <th className="planned">{column.planned}</th>
            <th>{column.drugRoute}</th>
            <th className="dose">{column.dose}</th>
            <th className="blank">{column.started}</th>
            <th className="blank">{column.given}</th>
            <th className="blank">{column.checked}</th>
          </tr>
        </thead>
        {days.map((day) => (
          <DateRows key={day.date} day={day} itemById={itemById} wording={wording} />
        ))}
      </table>
    </section>
  )
}

interface DateRowsProps {
  readonly day: CalendarDay
  readonly itemById: ReadonlyMap<string, Item>
  readonly wording: LaterWording
}

function DateRows({ day, itemById, wording }: DateRowsProps) {
  const rows = [
    ...day.running.map((administration) => ({ administration, isRunning: true })),
    ...day.given.map((administration) => ({ administration, isRunning: false })),
  ]
  return (
    <tbody>
      {rows.map(({ administration, isRunning }, index) => (
        <tr key={administration.id}>
          {index === 0 && <DateCell day={day} span={rows.length} wording={wording} />}
          {isRunning ? (
            <RunningCells administration={administration} day={day} wording={wording} />
          ) : (
            <GivenCells administration={administration} day={day} itemById={itemById} wording={wording} />
          )}
        </tr>
      ))}
    </tbody>
  )
}

function DateCell({
  day,
  span,
  wording,
}: {
  readonly day: CalendarDay
  readonly span: number
  readonly wording: LaterWording
}) {
  const { paper } = wording
  return (
    <th rowSpan={span} scope="rowgroup">
      <span className="paperDate">{wording.longDate(day.date)}</span>
      <p className="plain">
        {[...(day.cycleDay ? [paper.day(day.cycleDay.day)] : []), ...(day.weekend ? [paper.weekend] : [])].join(
          paper.joinParts,
        )}
      </p>
    </th>
  )
}

/** What began on an earlier date: its time to end, and in the dose's place the words that there is none. */
function RunningCells({
  administration,
  day,
  wording,
}: Omit<DateRowsProps, 'itemById'> & { readonly administration: Administration }) {
  const { paper } = wording
  const { end } = administration.time
  const until = end ? wording.time(end, day.date) : paper.endUnset
  return (
    <>
      <td className="planned">{paper.until(until)}</td>
      <td>
        <p className="drugName">{wording.text(administration.name)}</p>
        <p>{paper.runningFrom(administration.day, until)}</p>
      </td>
      <td>{paper.nothingNew}</td>
      <td />
      <td />
      <td />
    </>
  )
}

function GivenCells({
  administration,
  day,
  itemById,
  wording,
}: DateRowsProps & { readonly administration: Administration }) {
  const { paper } = wording
  const { state, companion } = administration
  const { roundedDose } = administration.ladder
  const item = itemById.get(administration.item)
  const marks = which()
  return (
    <>
      <td className="planned">
        {planned().map((moment) => (
          <span key={moment} className="paperDate">
            {moment}
          </span>
        ))}
      </td>
      <td>
        <p className="drugName">{wording.text(administration.name)}</p>
        <p>{routeAndTime(administration, item, wording)}</p>
        {marks.length > 0 && <p>{marks.join(paper.joinParts)}</p>}
      </td>
      <td className="mg">{doseText()}</td>
      <td>{state.kind === 'given' ? wording.paperCourse.given : ''}</td>
      <td />
      <td />
    </>
  )

  function doseText(): string {
    if (state.kind === 'omitted') return wording.paperCourse.omitted
    if (state.kind === 'ceased') return wording.paperCourse.ceased
    if (!roundedDose.ok) return paper.noDose
    const dose = wording.quantity(roundedDose.value)
    return companion ? `${dose} + ${wording.quantity(companion.dose)} ${wording.text(companion.name)}` : dose
  }

  /** Start and end, each unbroken: an end on another day takes a line of its own. */
  function planned(): readonly string[] {
    const { start, end, duration } = administration.time
    if (start === null) return [paper.startUnset]
    const from = wording.time(start, day.date)
    return duration.kind === 'push' || end === null ? [from] : [`${from}–`, wording.time(end, day.date)]
  }

  /** Which dose of which day: a dose after midnight stands on its civil date but belongs to the day before. */
  function which(): readonly string[] {
    const { day: ofDay, dose, dosesThisDay, role } = administration
    const marks = role === 'premedication' ? [paper.premedication] : []
    const isOtherDay = administration.time.dayDate !== day.date
    if (isOtherDay) return [...marks, paper.dayDoseOf(ofDay, dose, dosesThisDay)]
    return dosesThisDay > 1 ? [...marks, paper.doseOf(dose, dosesThisDay)] : marks
  }
}
