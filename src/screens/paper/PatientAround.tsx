import type { PatientCalendar } from '../../documents/patientCalendar.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { examinationName, runsText, runText } from './patientText.ts'

interface PatientAroundProps {
  readonly calendar: PatientCalendar
  readonly wording: LaterWording
}

/** What goes on around the treatment days. What no data say is a line for the team to write on, never a guess. */
export function PatientAround({ calendar: { examinations, support }, wording }: PatientAroundProps) {
  const { patientCalendar: words } = wording
  return (
    <>
      <section className="patientWhole">
        <h2>{words.examinationsTitle}</h2>
        <ul className="paperNotes patientDates">
          {examinations.map((each) => (
            <li key={`${each.id} ${each.from}`}>
              <b>{examinationName(each, wording)}</b>
              {wording.paper.joinParts}
              {each.from === each.to ? runText(each, wording) : words.oneOf(runText(each, wording))}
            </li>
          ))}
        </ul>
        <p className="patientFill">
          {words.bloodTests} <span className="patientLine" />
        </p>
      </section>
      {support.length > 0 && (
        <section>
          <h2>{words.supportTitle}</h2>
          <p>{words.supportLead}</p>
          <ul className="paperNotes">
            {support.map(({ kind, runs }) => (
              <li key={kind}>
                {[words.support[kind], runsText(runs, wording)].filter(Boolean).join(wording.paper.joinParts)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="patientWhole">
        <h2>{words.lowCountsTitle}</h2>
        <p>{words.lowCounts}</p>
        <p className="patientWrite" />
      </section>
    </>
  )
}
