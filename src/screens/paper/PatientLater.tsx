import type { LaterCycle } from '../../documents/patientCalendar.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { runsText } from './patientText.ts'

interface PatientLaterProps {
  readonly later: readonly LaterCycle[]
  readonly wording: LaterWording
}

/** Cycles that are planned only: said before their dates, so that none is taken for an appointment. */
export function PatientLater({ later, wording }: PatientLaterProps) {
  const { patientCalendar: words } = wording
  if (later.length === 0) return <p className="paperQuiet">{words.laterNone}</p>
  return (
    <section className="patientLater">
      <h2>{words.laterTitle}</h2>
      <p className="lead">{words.laterLead}</p>
      <ul className="patientCycles">
        {later.map(({ number, runs }) => (
          <li key={number}>
            <b>{words.planned(number)}</b>
            <span className="patientDate">{runs.length === 0 ? words.laterNoDate : runsText(runs, wording)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
