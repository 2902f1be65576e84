import { holidayText } from '../../components/courseText.ts'
import type { Calendar, CalendarDay } from '../../documents/calendar.ts'
import type { DoseSheet } from '../../documents/doseSheet.ts'
import type { Item } from '../../regimen/item.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { DoseCells } from './DoseCells.tsx'
import { LeftOutCells, RunningCells } from './NoDoseCells.tsx'

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
    .filter((day) => day.inMonth && day.given.length + day.leftOut.length + day.running.length > 0)
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
    ...day.running.map((administration) => ({ administration, as: 'running' as const })),
    ...day.given.map((administration) => ({ administration, as: 'dose' as const })),
    ...day.leftOut.map((administration) => ({ administration, as: 'leftOut' as const })),
  ]
  return (
    <tbody>
      {rows.map(({ administration, as }, index) => {
        const cells = { administration, day, wording }
        return (
          <tr key={administration.id}>
            {index === 0 && <DateCell day={day} span={rows.length} wording={wording} />}
            {as === 'running' && <RunningCells {...cells} />}
            {as === 'dose' && <DoseCells {...cells} item={itemById.get(administration.item)} />}
            {as === 'leftOut' && <LeftOutCells {...cells} />}
          </tr>
        )
      })}
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
  const { cycleDay, weekend } = day
  const days = cycleDay ? [cycleDay.day, ...cycleDay.alsoDays].map((each) => paper.day(each)) : []
  const holiday = holidayText(day, wording)
  return (
    <th rowSpan={span} scope="rowgroup">
      <span className="paperDate">{wording.longDate(day.date)}</span>
      <p className="plain">{[...days, ...(weekend ? [paper.weekend] : [])].join(paper.joinParts)}</p>
      {holiday !== null && <p className="plain">{holiday}</p>}
    </th>
  )
}
