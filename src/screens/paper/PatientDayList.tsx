import type { PatientCalendar, PatientDay } from '../../documents/patientCalendar.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { leftOutTexts, lengthText, runsText, thingText } from './patientText.ts'

interface PatientDayListProps {
  readonly calendar: PatientCalendar
  /** As entered; null: a line to write on. */
  readonly ward: string | null
  readonly wording: LaterWording
}

/** Day by day: when to be there, what happens, until when. Then what is no longer so. */
export function PatientDayList({ calendar, ward, wording }: PatientDayListProps) {
  const { patientCalendar: words, text } = wording
  const { days, undated, leftOut, months } = calendar
  if (days.length + undated.length + leftOut.length === 0 && months.length > 0) return null
  return (
    <section>
      <h2>{words.daysTitle}</h2>
      {months.length === 0 && <p>{words.noDates}</p>}
      {days.length > 0 && (
        <>
          <p className="patientPhone">
            {words.where} {ward === null ? <span className="patientLine" /> : <b>{ward}</b>}
          </p>
          <table className="paperGrid patientDays">
            <thead>
              <tr>
                <th className="date">{words.column.date}</th>
                <th className="time">{words.column.time}</th>
                <th>{words.column.what}</th>
              </tr>
            </thead>
            <tbody>
              {days.map((day) => (
                <DayRow key={day.date} day={day} wording={wording} />
              ))}
            </tbody>
          </table>
        </>
      )}
      {undated.length > 0 && <p>{words.undated(words.listed(undated.map((name) => text(name))))}</p>}
      {leftOut.length > 0 && (
        <>
          <h2 className="patientBelow">{words.changesTitle}</h2>
          <ul className="paperNotes">
            {leftOut.map((each) =>
              leftOutTexts(each, wording).map((said) => <li key={`${each.name.en} ${said}`}>{said}</li>),
            )}
          </ul>
        </>
      )}
    </section>
  )
}

function DayRow({ day, wording }: { readonly day: PatientDay; readonly wording: LaterWording }) {
  const { patientCalendar: words } = wording
  const { date, cycleDay } = day
  return (
    <tr>
      <th className="date">
        <p className="patientDate">{words.date(date)}</p>
        {cycleDay !== null && (
          <p className="plain">
            {[words.cycleDay(cycleDay.cycle, cycleDay.day), ...cycleDay.alsoDays.map((each) => words.day(each))].join(
              wording.paper.joinParts,
            )}
          </p>
        )}
        {day.isDone && <p className="plain">{words.done}</p>}
      </th>
      <td className="time">
        <When day={day} wording={wording} />
      </td>
      <td>
        <What day={day} wording={wording} />
      </td>
    </tr>
  )
}

function When({ day, wording }: { readonly day: PatientDay; readonly wording: LaterWording }) {
  const { patientCalendar: words } = wording
  const { date, comeAt, goesOn, minutes } = day
  if (goesOn) return <p>{words.goesOn}</p>
  if (comeAt === null)
    return (
      <p>
        {words.comeBlank} <span className="patientLine" />
      </p>
    )
  return (
    <>
      <p>
        <b>{words.comeAt(words.time(comeAt, date))}</b>
      </p>
      {minutes !== null && minutes > 0 && <p>{words.altogether(words.minutes(minutes))}</p>}
    </>
  )
}

function What({ day, wording }: { readonly day: PatientDay; readonly wording: LaterWording }) {
  const { patientCalendar: words, text } = wording
  const { date, things, running, movedFrom, isTimeChanged } = day
  return (
    <>
      {running.map(({ id, name, until }) => (
        <p key={id}>
          {until === null ? words.runsOn(text(name)) : words.runsUntil(text(name), words.time(until, date))}
        </p>
      ))}
      {things.length > 0 && (
        <ul className="patientThings">
          {things.map((thing) => (
            <li key={thing.id}>
              <span className="clock">{thing.start !== null && words.clock(thing.start)}</span>
              <span>
                <b>{text(thing.name)}</b>
                {thingText(thing, wording).map((part) => wording.paper.joinParts + part)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {things.length > 0 && <p>{lengthText(day, wording)}</p>}
      {movedFrom.length > 0 && (
        <p>
          {words.moved(
            runsText(
              movedFrom.map((from) => ({ from, to: from })),
              wording,
            ),
          )}
        </p>
      )}
      {isTimeChanged && <p>{words.timeChanged}</p>}
    </>
  )
}
