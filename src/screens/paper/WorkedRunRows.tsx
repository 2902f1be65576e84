import { changedText, citedText, rungValueText, runText } from '../../components/workingSheetText.ts'
import { stateText } from '../../components/courseText.ts'
import type { WorkedRun } from '../../documents/workingSheet.ts'
import type { Citation } from '../../evidence/source.ts'
import type { Drug } from '../../regimen/drug.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { Companion } from './DoseCells.tsx'
import { WorkedPreparation } from './WorkedPreparation.tsx'

export interface WorkedRunProps {
  readonly run: WorkedRun
  readonly drug: Drug | null
  readonly regimen: Regimen
  readonly citations: readonly Citation[]
  readonly wording: LaterWording
}

/** Doses made alike: their days, the five rungs each with its equation, what was changed and why, and what is drawn up. */
export function WorkedRunRows({ run, drug, regimen, citations, wording }: WorkedRunProps) {
  const { workingSheet: words, details } = wording
  const { working, changes } = run
  return (
    <>
      <tbody className="workedLadder">
        <tr className="workedDays">
          <th colSpan={4} scope="rowgroup">
            {runText(run, wording)}
          </th>
        </tr>
        {working.writtenAs !== null && (
          <tr>
            <td />
            <td colSpan={3}>
              {details.publishedAs(wording.quantity(working.writtenAs.dose), wording.text(working.writtenAs.basis))}
            </td>
          </tr>
        )}
        {working.administration.state.kind === 'planned' ? (
          <Rungs run={run} regimen={regimen} wording={wording} />
        ) : (
          <Settled run={run} regimen={regimen} wording={wording} />
        )}
        {changes.map((change) => (
          <tr key={change.id}>
            <th scope="row">{words.change}</th>
            <td colSpan={3}>{changedText(change, regimen, wording)}</td>
          </tr>
        ))}
      </tbody>
      {run.preparation !== null && drug !== null && (
        <WorkedPreparation
          preparation={run.preparation}
          administration={working.administration}
          drug={drug}
          regimen={regimen}
          citations={citations}
          wording={wording}
        />
      )}
    </>
  )
}

type RungsProps = Pick<WorkedRunProps, 'run' | 'regimen' | 'wording'>

/** Also those on which nothing happened: a checker must see that nothing did. */
function Rungs({ run: { working, places }, regimen, wording }: RungsProps) {
  const { details, screen } = wording
  const { companion } = working.administration
  return working.rungs.map(({ name, rung }, index) => {
    const at = places[index]
    return (
      <tr key={name}>
        <th scope="row">{details.rungs[name]}</th>
        <td>{rung.ok ? wording.step(rung.step, regimen) : wording.refusal(rung.refusal, regimen)}</td>
        <td className={name === 'roundedDose' ? 'mg' : 'value'}>
          {rung.ok ? rungValueText(rung.value, wording) : <b>{screen.plan.noDose}</b>}
          {name === 'roundedDose' && companion !== null && <Companion companion={companion} wording={wording} />}
        </td>
        <td>{at && citedText(at, wording)}</td>
      </tr>
    )
  })
}

/** A dose that was given or left out has no steps: it says so, once. */
function Settled({ run: { working }, regimen, wording }: RungsProps) {
  const { ladder } = working.administration
  const { roundedDose } = ladder
  return (
    <tr>
      <th scope="row">{stateText(working.administration, wording)}</th>
      <td>
        {roundedDose.ok ? wording.step(roundedDose.step, regimen) : wording.refusal(roundedDose.refusal, regimen)}
      </td>
      <td className={roundedDose.ok ? 'mg' : 'value'}>{roundedDose.ok && rungValueText(roundedDose.value, wording)}</td>
      <td />
    </tr>
  )
}
