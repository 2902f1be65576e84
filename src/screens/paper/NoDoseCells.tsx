import { stateText } from '../../components/courseText.ts'
import type { CalendarDay } from '../../documents/calendar.ts'
import type { Administration } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'

export interface AdministrationCellsProps {
  readonly administration: Administration
  readonly day: CalendarDay
  readonly wording: LaterWording
}

/** What began on an earlier date: its time to end, and in the dose's place the words that there is none. */
export function RunningCells({ administration, day, wording }: AdministrationCellsProps) {
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

/** What a person left out or ended: the word in the dose's place, the reason where a dose would be signed for. */
export function LeftOutCells({ administration, wording }: AdministrationCellsProps) {
  const { roundedDose } = administration.ladder
  return (
    <>
      <td>{wording.details.notGiven}</td>
      <td>
        <p className="drugName">{wording.text(administration.name)}</p>
      </td>
      <td className="word">{stateText(administration, wording)}</td>
      <td colSpan={3}>{roundedDose.ok ? '' : wording.refusal(roundedDose.refusal, null)}</td>
    </>
  )
}
