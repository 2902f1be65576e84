import { holidayText } from '../../components/courseText.ts'
import type { ScheduleDay, ScheduleRow } from '../../documents/administrationSchedule.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { DoseCells, GivenCells } from './DoseCells.tsx'
import { LeftOutCells, RunningCells } from './NoDoseCells.tsx'
import { SupportCells, SupportWindows } from './SupportCells.tsx'

interface ScheduleDayProps {
  readonly day: ScheduleDay
  readonly regimen: Regimen
  readonly wording: LaterWording
}

/** More rows than this may part over two pages; its head, with the date, then stands on both. */
const SHORT = 3

/**
 * One date, one table: its date stands in the head with the names of the columns, so that a browser repeats both should the
 * rows need another page, and no row is ever read under another date.
 */
export function ScheduleDayTable({ day, regimen, wording }: ScheduleDayProps) {
  const isShort = day.rows.length + (day.windows.length > 0 ? 1 : 0) <= SHORT
  return (
    <table className={`paperGrid scheduleDay${isShort ? ' isShort' : ''}`}>
      <colgroup>
        {COLUMNS.map((name) => (
          <col key={name} className={name} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <DateHead day={day} wording={wording} />
          {HEADS.map((name) => (
            <th key={name} scope="col">
              {wording.schedule.column[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {day.rows.map((row) => (
          <tr key={keyOf(row)}>
            <Cells row={row} day={day} regimen={regimen} wording={wording} />
          </tr>
        ))}
        {day.windows.length > 0 && <SupportWindows day={day} regimen={regimen} wording={wording} />}
      </tbody>
    </table>
  )
}

const HEADS = ['dose', 'how', 'started', 'ended', 'given', 'checked', 'remark'] as const
const COLUMNS = ['planned', 'number', 'drug', ...HEADS] as const

function keyOf(row: ScheduleRow): string {
  if (row.as !== 'support') return `${row.as} ${row.administration.id}`
  const { line, cycle, day, dose } = row.support
  return [line.id, cycle, day, dose].join(' ')
}

function DateHead({ day, wording }: Pick<ScheduleDayProps, 'day' | 'wording'>) {
  const { paper, schedule } = wording
  const { date, cycleDays, weekend, rows } = day
  const doses = rows.filter(({ as }) => as === 'dose' || as === 'given').length
  const holiday = holidayText(day, wording)
  const parts = [
    ...cycleDays.map((each) => paper.day(each)),
    ...(weekend ? [paper.weekend] : []),
    ...(holiday === null ? [] : [holiday]),
    ...(doses === 0 ? [] : [schedule.doses(doses)]),
  ]
  return (
    <th colSpan={3} scope="colgroup" className="scheduleDate">
      <b className="paperKeep">{date === null ? schedule.undated : wording.longDate(date)}</b>
      {parts.length > 0 && ` ${parts.map((part) => part.replaceAll(' ', '\u00a0')).join(paper.joinParts)}`}
    </th>
  )
}

function Cells({ row, day, regimen, wording }: ScheduleDayProps & { readonly row: ScheduleRow }) {
  const shared = { day, regimen, wording }
  switch (row.as) {
    case 'running':
      return <RunningCells row={row} {...shared} />
    case 'dose':
      return <DoseCells row={row} {...shared} />
    case 'given':
      return <GivenCells row={row} {...shared} />
    case 'leftOut':
      return <LeftOutCells row={row} {...shared} />
    case 'support':
      return <SupportCells support={row.support} {...shared} />
  }
}
