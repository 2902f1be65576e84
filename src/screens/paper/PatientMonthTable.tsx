import type { PatientCell, PatientDay, PatientMonth } from '../../documents/patientCalendar.ts'
import { dateParts } from '../../quantities/civilDate.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { CallLine } from './PatientCalls.tsx'
import { examinationName } from './patientText.ts'

interface PatientMonthTableProps {
  readonly month: PatientMonth
  readonly phone: string
  readonly wording: LaterWording
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** A month to hang on a door: what is on a date in a word, and room for a pencil. */
export function PatientMonthTable({ month, phone, wording }: PatientMonthTableProps) {
  const { patientCalendar: words } = wording
  return (
    <>
      <h2 className="patientMonthName">{wording.month(month.year, month.month)}</h2>
      <table className={month.weeks.length > 5 ? 'patientMonth' : 'patientMonth tall'}>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday}>{words.weekday(weekday)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map((cell) =>
                cell.inMonth ? (
                  <DayCell key={cell.date} cell={cell} wording={wording} />
                ) : (
                  <td key={cell.date} className="out" />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="patientKey">{words.key}</p>
      <CallLine phone={phone} wording={wording} />
    </>
  )
}

interface DayCellProps {
  readonly cell: PatientCell
  readonly wording: LaterWording
}

function DayCell({ cell, wording }: DayCellProps) {
  const { patientCalendar: words } = wording
  const { date, cycleDay, treatment, isHome, isTakenOut, planned } = cell
  const isPlanned = treatment === null && planned !== null
  return (
    <td className={treatment !== null ? 'treatment' : isPlanned ? 'planned' : ''}>
      <div>
        <p className="date">
          <b>{dateParts(date).day}</b>
          {cycleDay !== null && <span>{words.day(cycleDay.day)}</span>}
        </p>
        {treatment !== null && <Treatment day={treatment} wording={wording} />}
        {isTakenOut && <p>{words.takenOut}</p>}
        {isHome && <p>{words.home}</p>}
        {cell.examinations.map((each) => (
          <p key={each.id}>{examinationText(each, wording)}</p>
        ))}
        {isPlanned && <p>{words.planned(planned)}</p>}
      </div>
    </td>
  )
}

function Treatment({ day, wording }: { readonly day: PatientDay; readonly wording: LaterWording }) {
  const { patientCalendar: words } = wording
  const { date, comeAt, until, nextInNight, goesOn, isAtLeast, isDone, things } = day
  return (
    <>
      <p className="word">{words.treatment}</p>
      {isDone && <p>{words.done}</p>}
      {!goesOn && comeAt !== null && <p>{words.from(words.time(comeAt, date))}</p>}
      {(until ?? nextInNight) !== null && <p>{untilText()}</p>}
      {until === null && things.length === 0 && <p>{runningText()}</p>}
    </>
  )

  function untilText(): string {
    if (until === null || nextInNight !== null || until.date !== date) return words.intoNight
    return (isAtLeast ? words.untilAtLeast : words.until)(words.time(until, date))
  }

  function runningText(): string {
    const ends = day.running.flatMap(({ until: end }) => end ?? [])
    const last = ends.length === day.running.length ? ends.sort((a, b) => a.minutes - b.minutes).at(-1) : undefined
    return last === undefined ? words.stillRuns : words.until(words.time(last, date))
  }
}

function examinationText(each: PatientCell['examinations'][number], wording: LaterWording): string {
  const name = examinationName(each, wording)
  if (each.part === 'only') return name
  return (each.part === 'first' ? wording.patientCalendar.examinationFrom : wording.patientCalendar.examinationOr)(name)
}
