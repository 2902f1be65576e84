import { stateText } from '../../components/courseText.ts'
import type { Item } from '../../regimen/item.ts'
import type { LaterWording } from '../../wording/wording.ts'
import type { Administration } from '../../plan/plan.ts'
import type { AdministrationCellsProps } from './NoDoseCells.tsx'
import { MovedLine } from './MovedLine.tsx'
import { routeAndTime } from './routeAndTime.ts'

/** One dose that is to be given, or was: then as it was recorded, with nothing of the plan left beside it. */
export function DoseCells({
  administration,
  day,
  item,
  wording,
}: AdministrationCellsProps & { readonly item: Item | undefined }) {
  const { paper } = wording
  const { state, time } = administration
  const marks = which()
  return (
    <>
      {state.kind === 'given' ? (
        <td>{wording.paperCourse.asRecorded}</td>
      ) : (
        <td className="planned">
          {planned().map((moment) => (
            <span key={moment} className="paperDate">
              {moment}
            </span>
          ))}
        </td>
      )}
      <td>
        <p className="drugName">{wording.text(administration.name)}</p>
        <p>{routeAndTime(administration, item, wording)}</p>
        {marks.length > 0 && <p>{marks.join(paper.joinParts)}</p>}
        <MovedLine
          moved={day.moved.find(({ id }) => id === administration.id)}
          wording={wording}
          dateText={wording.longDate}
        />
      </td>
      <td className="mg">
        <DoseAmount administration={administration} wording={wording} />
      </td>
      <td>
        {state.kind === 'given' && (
          <>
            <b>{stateText(administration, wording)}</b>
            {time.start !== null && <p>{wording.time(time.start, day.date)}</p>}
          </>
        )}
      </td>
      <td />
      <td />
    </>
  )

  /** Start and end, each unbroken: an end on another day takes a line of its own. */
  function planned(): readonly string[] {
    const { start, end, duration } = time
    if (start === null) return [paper.startUnset]
    const from = wording.time(start, day.date)
    return duration.kind === 'push' || end === null ? [from] : [`${from}–`, wording.time(end, day.date)]
  }

  /** Which dose of which day: a dose after midnight stands on its civil date but belongs to the day before. */
  function which(): readonly string[] {
    const { day: ofDay, dose, dosesThisDay, role } = administration
    const isOtherDay = time.dayDate !== day.date
    const place = isOtherDay
      ? [paper.dayDoseOf(ofDay, dose, dosesThisDay)]
      : dosesThisDay > 1
        ? [paper.doseOf(dose, dosesThisDay)]
        : []
    return [...(role === 'premedication' ? [paper.premedication] : []), ...place]
  }
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
