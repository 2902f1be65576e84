import type { HomeRun } from '../../documents/patientCalendar.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { homeDoseText, runText } from './patientText.ts'

interface PatientHomeProps {
  readonly runs: readonly HomeRun[]
  readonly wording: LaterWording
}

/**
 * What the patient takes without the team: the only doses of this calendar, each time of day by itself. An injection is
 * the team's until a person ticks that it is not: no regimen says who gives it.
 */
export function PatientHome({ runs, wording }: PatientHomeProps) {
  const { patientCalendar: words } = wording
  const taken = runs.filter(({ kind }) => kind === 'take')
  const injected = runs.filter(({ kind }) => kind === 'inject')
  return (
    <>
      {taken.length > 0 && (
        <section>
          <h2>{words.homeTitle}</h2>
          <HomeTable runs={taken} wording={wording} />
          <p className="paperQuiet">{words.homeRules}</p>
        </section>
      )}
      {injected.length > 0 && (
        <section>
          <h2>{words.injectTitle}</h2>
          <HomeTable runs={injected} wording={wording} />
        </section>
      )}
    </>
  )
}

function HomeTable({ runs, wording }: PatientHomeProps) {
  const { patientCalendar: words } = wording
  return (
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
            <th className="date">
              <p className="patientDate">{runText(run, wording)}</p>
            </th>
            <td className="medicine">
              <b>{wording.text(run.name)}</b>
            </td>
            <td>
              {run.kind === 'take' ? <Taken run={run} wording={wording} /> : <Injected run={run} wording={wording} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface RunProps {
  readonly run: HomeRun
  readonly wording: LaterWording
}

function Taken({ run, wording }: RunProps) {
  const { patientCalendar: words } = wording
  return (
    <>
      <Doses run={run} wording={wording} />
      {run.how === null ? (
        <p className="patientFill">
          {words.foodBlank} <span className="patientLine" />
        </p>
      ) : (
        <p>{wording.text(run.how)}</p>
      )}
    </>
  )
}

function Injected({ run, wording }: RunProps) {
  const { patientCalendar: words } = wording
  return (
    <>
      <p>
        {words.ifInjected} <span className="patientBox" />
      </p>
      <Doses run={run} wording={wording} />
      <p>{words.syringe}</p>
    </>
  )
}

function Doses({ run: { doses, kind }, wording }: RunProps) {
  const { patientCalendar: words } = wording
  return (
    <>
      <p>{words.times(doses.length)}</p>
      <ul>
        {doses.map(({ start, dose }, index) => (
          <li key={index} className="dose">
            {words.doseAt(start === null ? null : words.clock(start), homeDoseText(dose, kind, wording))}
          </li>
        ))}
      </ul>
    </>
  )
}
