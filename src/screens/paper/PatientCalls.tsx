import type { LaterWording } from '../../wording/wording.ts'

interface PatientCallsProps {
  /** Empty: nobody has entered one, and a line is printed to write it on. */
  readonly phone: string
  readonly wording: LaterWording
}

/** When to call. The temperature is the team's: no source here gives one, so it is a line to write on. */
export function PatientCalls({ phone, wording }: PatientCallsProps) {
  const { patientCalendar: words } = wording
  return (
    <section className="patientCalls">
      <h2>{words.callTitle}</h2>
      <CallLine phone={phone} wording={wording} />
      <p className="patientFill">
        {words.callFever} <span className="patientShort" /> {words.degrees}
      </p>
      <ul className="paperNotes">
        {words.callIf.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>{words.callTell}</p>
    </section>
  )
}

export function CallLine({ phone, wording }: PatientCallsProps) {
  return (
    <p className="patientPhone">
      {wording.patientCalendar.help} {phone === '' ? <span className="patientLine" /> : <b>{phone}</b>}
    </p>
  )
}
