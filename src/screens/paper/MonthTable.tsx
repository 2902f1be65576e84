import { holidayText, stateText } from '../../components/courseText.ts'
import type { CalendarAssessment, CalendarDay, CalendarMonth } from '../../documents/calendar.ts'
import type { Administration } from '../../plan/plan.ts'
import type { ScheduledAssessment } from '../../schedule/scheduled.ts'
import { dateParts } from '../../quantities/civilDate.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { Companion } from './DoseCells.tsx'
import { MovedLine } from './MovedLine.tsx'
import { SupportInMonth, SupportKey } from './SupportKey.tsx'
import type { SupportLetters } from './supportLetters.ts'

interface MonthTableProps {
  readonly month: CalendarMonth
  /** Assessments that have several dates to choose from. */
  readonly windows: readonly ScheduledAssessment[]
  readonly isProjected: boolean
  readonly letters: SupportLetters
  readonly wording: LaterWording
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** A month as a grid. A day outside it stays empty: its doses stand on its own month's page, and on one page only. */
export function MonthTable({ month, windows, isProjected, letters, wording }: MonthTableProps) {
  const { paper } = wording
  const shown = month.weeks.flat().filter((day) => day.inMonth)
  const titles = new Map(
    shown
      .flatMap((day) => day.assessments)
      .filter((assessment) => assessment.part !== 'only')
      .map((assessment) => [assessment.id, wording.text(assessment.title)]),
  )
  return (
    <>
      <div className="paperCaption">
        <h2>{wording.month(month.year, month.month)}</h2>
        <span>{[paper.calendarCaption, ...windowDates()].join(paper.joinSentences)}</span>
      </div>
      <table className={isProjected ? 'paperMonth isProjected' : 'paperMonth'}>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday}>
                {[wording.weekdayName(weekday), ...(weekday > 5 ? [paper.weekend] : [])].join(paper.joinParts)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week) => (
            <tr
              key={week[0]?.date}
              className={week.some((day) => day.inMonth && day.given.length + day.leftOut.length > 0) ? 'given' : ''}
            >
              {week.map((day) => (
                <DayCell
                  key={day.date}
                  day={day}
                  isOnlyWindow={titles.size === 1}
                  isProjected={isProjected}
                  letters={letters}
                  wording={wording}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <SupportKey days={shown} letters={letters} wording={wording} />
      </table>
    </>
  )

  /** The dates of every window that touches this month, in words, because a window has no edge in greyscale. */
  function windowDates(): readonly string[] {
    const first = shown[0]?.date ?? ''
    const last = shown.at(-1)?.date ?? ''
    return windows.flatMap(({ id, from, to }) => {
      const title = titles.get(id)
      if (title === undefined || from === null || to === null || to < first || from > last) return []
      return [`${paper.dated(title, paper.fromTo(wording.longDate(from), wording.longDate(to)))}${paper.fullStop}`]
    })
  }
}

interface DayCellProps {
  readonly day: CalendarDay
  /** Then a window's later days need not repeat its long title. */
  readonly isOnlyWindow: boolean
  readonly isProjected: boolean
  readonly letters: SupportLetters
  readonly wording: LaterWording
}

function DayCell({ day, isOnlyWindow, isProjected, letters, wording }: DayCellProps) {
  const { paper } = wording
  if (!day.inMonth) return <td className="out" />
  const { cycleDay } = day
  const ofCycle = cycleDay && [
    isProjected ? paper.cycleDay(cycleDay.cycle, cycleDay.day) : paper.day(cycleDay.day),
    ...cycleDay.alsoDays.map((each) => paper.day(each)),
  ]
  const isDayOff = day.holiday === null ? day.weekend : !day.holiday.isWorkday
  return (
    <td className={isDayOff ? 'weekend' : ''}>
      <p className="date">
        <b>{dateParts(day.date).day}</b>
        <span>{ofCycle?.join(paper.joinParts)}</span>
      </p>
      {day.holiday !== null && <p>{holidayText(day, wording)}</p>}
      {day.running.map((administration) => (
        <p key={administration.id}>{runningText(administration, day, wording)}</p>
      ))}
      {day.given.map((administration) => (
        <Given key={administration.id} administration={administration} day={day} wording={wording} />
      ))}
      {day.leftOut.map((administration) => (
        <div key={administration.id} className="dose">
          <p>
            <b>{stateText(administration, wording)}</b>
          </p>
          <p>{wording.text(administration.name)}</p>
        </div>
      ))}
      <SupportInMonth day={day} letters={letters} wording={wording} />
      {day.assessments.map((assessment) => (
        <p key={assessment.id} className="assessment">
          {assessmentText(assessment, isOnlyWindow, wording)}
        </p>
      ))}
    </td>
  )
}

interface GivenProps {
  readonly administration: Administration
  readonly day: CalendarDay
  readonly wording: LaterWording
}

function Given({ administration, day, wording }: GivenProps) {
  const { paper } = wording
  const { time, ladder, name, dose, dosesThisDay, companion } = administration
  const isOtherDay = time.dayDate !== day.date
  const moved = day.moved.find(({ id }) => id === administration.id)
  const act = stateText(administration, wording)
  return (
    <div className="dose">
      <p>
        <b>{ladder.roundedDose.ok ? wording.quantity(ladder.roundedDose.value) : paper.noDose}</b>
        {act === null && <span>{time.start ? wording.time(time.start, day.date) : paper.startUnset}</span>}
      </p>
      {companion !== null && <Companion companion={companion} wording={wording} />}
      <p>{wording.text(name)}</p>
      {act !== null && (
        <p>
          <b className="act">{act}</b> {time.start && wording.time(time.start, day.date)}
        </p>
      )}
      <MovedLine moved={moved} wording={wording} dateText={wording.shortDate} />
      {isOtherDay && <p>{paper.dayDoseOf(administration.day, dose, dosesThisDay)}</p>}
    </div>
  )
}

function runningText({ time, name }: Administration, day: CalendarDay, wording: LaterWording): string {
  const { paper } = wording
  const text = wording.text(name)
  if (time.end === null || time.end.date > day.date) return paper.runningThrough(text)
  return paper.running(text, wording.time(time.end, day.date))
}

function assessmentText(
  { title, part }: CalendarAssessment,
  isOnlyWindow: boolean,
  { text, paper }: LaterWording,
): string {
  if (part === 'only') return text(title)
  return part !== 'first' && isOnlyWindow ? paper.windowAlone[part] : paper.window[part](text(title))
}
