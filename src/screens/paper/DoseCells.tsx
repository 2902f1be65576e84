import { stateText } from '../../components/courseText.ts'
import { preconditionText } from '../../components/preconditionText.ts'
import type { DoseRow, GivenRow, ScheduleDay } from '../../documents/administrationSchedule.ts'
import type { Administration } from '../../plan/plan.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { MovedLine } from './MovedLine.tsx'
import { routeAndTime } from './routeAndTime.ts'
import { ScheduledBag } from './ScheduledBag.tsx'
import { ScheduledDrug } from './ScheduledDrug.tsx'
import { WholePart } from './WholePart.tsx'

export interface ScheduleCellsProps<Row> {
  readonly row: Row
  readonly day: ScheduleDay
  readonly regimen: Regimen
  readonly wording: LaterWording
}

/** One dose that is still to be given: when, what, how, after what; and room for the hand. */
export function DoseCells({ row, day, regimen, wording }: ScheduleCellsProps<DoseRow>) {
  const { administration, item, waits, moved, preparation, number } = row
  return (
    <>
      <td className="planned">
        {plannedTexts(administration, day, wording).map((text) => (
          <span key={text}>{text}</span>
        ))}
      </td>
      <td className="number">{number}</td>
      <ScheduledDrug row={row} day={day} wording={wording} />
      <td className="mg">
        <DoseAmount administration={administration} wording={wording} />
      </td>
      <td>
        <ScheduledBag
          route={routeAndTime(administration, item, wording)}
          time={administration.time}
          preparation={preparation}
          wording={wording}
        />
        {waits.map((each) => (
          <p key={each.kind}>
            <WholePart {...preconditionText(each, day.date, regimen, wording)} />
          </p>
        ))}
        <MovedLine moved={moved ?? undefined} wording={wording} dateText={wording.longDate} />
      </td>
      <Blanks />
    </>
  )
}

/** As it was recorded, with nothing of the plan left beside it and no room to sign for it again. */
export function GivenCells({ row, day, wording }: ScheduleCellsProps<GivenRow>) {
  const { administration, item, number } = row
  const { start } = administration.time
  return (
    <>
      <td>{wording.schedule.asRecorded}</td>
      <td className="number">{number}</td>
      <ScheduledDrug row={row} day={day} wording={wording} />
      <td className="mg">
        <DoseAmount administration={administration} wording={wording} />
      </td>
      <td>{routeAndTime(administration, item, wording)}</td>
      <td>
        <b>{stateText(administration, wording)}</b>
        {start !== null && <p>{wording.time(start, day.date)}</p>}
      </td>
      <td colSpan={4}>{wording.schedule.givenAsRecorded}</td>
    </>
  )
}

/** Actual start, actual end, given by, checked by, remark. */
export function Blanks() {
  return (
    <>
      <td />
      <td />
      <td />
      <td />
      <td />
    </>
  )
}

/** Start and end, each unbroken: an end on another date says so, on a line of its own. */
function plannedTexts({ time }: Administration, { date }: ScheduleDay, wording: LaterWording): readonly string[] {
  const { start, end, duration } = time
  if (start === null) return [wording.paper.startUnset]
  const from = wording.time(start, date)
  if (duration.kind === 'push' || end === null) return [from]
  const to = wording.time(end, date)
  return end.date === date ? [`${from}–${to}`] : [wording.schedule.ends(from), to]
}

/** The amount, and under it the second drug of the same vial; each stays in one piece. */
export function DoseAmount({
  administration: { ladder, companion },
  wording,
}: {
  readonly administration: Administration
  readonly wording: LaterWording
}) {
  const { roundedDose } = ladder
  if (!roundedDose.ok) return wording.paper.noDose
  return (
    <>
      {wording.quantity(roundedDose.value)}
      {companion !== null && <Companion companion={companion} wording={wording} />}
    </>
  )
}

export function Companion({
  companion,
  wording,
}: {
  readonly companion: NonNullable<Administration['companion']>
  readonly wording: LaterWording
}) {
  return (
    <span className="companion">
      {' '}
      <b className="paperKeep">+ {wording.quantity(companion.dose)}</b> {wording.text(companion.name)}
    </span>
  )
}
