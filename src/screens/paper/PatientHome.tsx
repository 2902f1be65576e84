import type { HomeRun } from '../../documents/patientCalendar.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { homeDoseText, runText } from './patientText.ts'

interface PatientHomeProps {
  readonly runs: readonly HomeRun[]
  readonly wording: LaterWording
}

/** What the patient takes without the team: the only doses of this calendar, each time of day by itself. */
export function PatientHome({ runs, wording }: PatientHomeProps) {
  const { patientCalendar: words } = wording
  if (runs.length === 0) return null
  return (
    <section>
      <h2>{words.homeTitle}</h2>
      <table className="paperGrid patientHome">
        <thead>
          <tr>
            <th className="date">{words.homeColumn.dates}</th>
            <th className="medicine">{words.homeColumn.medicine}</th>
            <th>{words.homeColumn.dose}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={`${run.item} ${run.from}`}>
              <th className="date">{runText(run, wording)}</th>
              <td className="medicine">
                <b>{wording.text(run.name)}</b>
              </td>
              <td>
                <Doses run={run} wording={wording} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="paperQuiet">{words.homeRules}</p>
    </section>
  )
}

function Doses({ run, wording }: { readonly run: HomeRun; readonly wording: LaterWording }) {
  const { patientCalendar: words } = wording
  const isInjected = run.kind === 'inject'
  return (
    <>
      {isInjected && <p>{words.ifInjected}</p>}
      <p>{words.times(run.doses.length)}</p>
      <ul>
        {run.doses.map(({ start, dose }, index) => (
          <li key={index} className="dose">
            {words.doseAt(start === null ? null : words.time(start, start.date), homeDoseText(dose, run.kind, wording))}
          </li>
        ))}
      </ul>
      {isInjected && <p>{words.syringe}</p>}
      {run.how !== null && <p>{wording.text(run.how)}</p>}
      {run.how === null && !isInjected && (
        <p>
          {words.foodBlank} <span className="patientLine" />
        </p>
      )}
    </>
  )
}
