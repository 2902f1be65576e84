import { holidayText } from '../../components/courseText.ts'
import type { Calendar, CalendarDay } from '../../documents/calendar.ts'
import type { DoseRow, DoseSheet } from '../../documents/doseSheet.ts'
import type { Plan } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { dateRows } from './dateRows.ts'
import { DoseCells } from './DoseCells.tsx'
import { LeftOutCells, RunningCells } from './NoDoseCells.tsx'
import { SupportCells, SupportLeftOut } from './SupportCells.tsx'

interface AdministrationListProps {
  readonly plan: Plan
  readonly sheet: DoseSheet
  /** Of this cycle alone. */
  readonly calendar: Calendar
  readonly wording: LaterWording
}

/**
 * Every administration on its civil date, with the hospital's own supportive care at its time, and room to write what was
 * really done. One date never parts over two pages.
 */
export function AdministrationList({ plan, sheet, calendar, wording }: AdministrationListProps) {
  const { column, byDay } = wording.paper
  const days = calendar.months
    .flatMap((month) => month.weeks.flat())
    .filter((day) => day.inMonth && dateRows(day).length > 0)
  const rowById = new Map(sheet.rows.map((row) => [row.item.id, row]))
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
          <DateRows key={day.date} day={day} rowById={rowById} wording={wording} />
        ))}
      </table>
      <SupportLeftOut plan={plan} cycleNumber={sheet.cycle} wording={wording} />
    </section>
  )
}

interface DateRowsProps {
  readonly day: CalendarDay
  readonly rowById: ReadonlyMap<string, DoseRow>
  readonly wording: LaterWording
}

function DateRows({ day, rowById, wording }: DateRowsProps) {
  const rows = dateRows(day)
  const nameOf = (item: string): string => {
    const name = rowById.get(item)?.name
    return name === undefined ? item : wording.text(name)
  }
  return (
    <tbody>
      {rows.map((row, index) => {
        const date = index === 0 && <DateCell day={day} span={rows.length} wording={wording} />
        if (row.as === 'support') {
          const { line, cycle, day: ofDay, dose } = row.support
          return (
            <tr key={`${line.id} ${cycle} ${ofDay} ${dose}`}>
              {date}
              <SupportCells support={row.support} day={day} nameOf={nameOf} wording={wording} />
            </tr>
          )
        }
        const { administration, as } = row
        const cells = { administration, day, wording }
        return (
          <tr key={administration.id}>
            {date}
            {as === 'running' && <RunningCells {...cells} />}
            {as === 'dose' && <DoseCells {...cells} item={rowById.get(administration.item)?.item} />}
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
