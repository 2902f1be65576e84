import { stateText } from '../../components/courseText.ts'
import { datedTime } from '../../components/preconditionText.ts'
import type { LeftOutRow, RunningRow } from '../../documents/administrationSchedule.ts'
import type { ScheduleCellsProps } from './DoseCells.tsx'
import { ScheduledDrug } from './ScheduledDrug.tsx'
import { WholePart } from './WholePart.tsx'

/**
 * What began on an earlier date: when it ends, and in the dose's place the words that there is no new one. Its rate is checked
 * and its end written down; nothing is started.
 */
export function RunningCells({ row, day, wording }: ScheduleCellsProps<RunningRow>) {
  const { paper, schedule } = wording
  const { administration, since, until } = row
  const { name, day: ofDay, dose, dosesThisDay, state } = administration
  const from = dosesThisDay > 1 ? paper.dayDoseOf(ofDay, dose, dosesThisDay) : paper.day(ofDay)
  const begun = datedTime(since, day.date, wording)
  return (
    <>
      <td className="planned">
        <span>{paper.until(datedTime(until, day.date, wording))}</span>
      </td>
      <td />
      <td>
        <p className="drugName">{wording.text(name)}</p>
      </td>
      <td className="word">{schedule.noNewDose}</td>
      <td>
        <p>
          <WholePart text={schedule.running(from, begun)} whole={begun} />
        </p>
        {state.kind === 'given' && <p>{schedule.runningGiven}</p>}
      </td>
      <td>{schedule.rateChecked}</td>
      <td />
      <td />
      <td />
      <td />
    </>
  )
}

/** What a person left out or ended: the word in the dose's place, the reason where a dose would be signed for. */
export function LeftOutCells({ row, day, regimen, wording }: ScheduleCellsProps<LeftOutRow>) {
  const { administration } = row
  const { roundedDose } = administration.ladder
  const state = stateText(administration, wording) ?? ''
  const reason = roundedDose.ok ? '' : wording.refusal(roundedDose.refusal, regimen)
  return (
    <>
      <td>{wording.details.notGiven}</td>
      <td />
      <ScheduledDrug row={row} day={day} wording={wording} />
      <td className="word">{state}</td>
      <td colSpan={6}>{wording.schedule.notGiven(state, reason)}</td>
    </>
  )
}
