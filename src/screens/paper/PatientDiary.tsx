import type { DiaryDay } from '../../documents/patientCalendar.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface PatientDiaryProps {
  readonly diary: readonly DiaryDay[]
  readonly wording: LaterWording
}

/** A row a day, to write on; a box for each dose taken at home, and a column for them only where there is one. */
export function PatientDiary({ diary, wording }: PatientDiaryProps) {
  const { patientCalendar: words } = wording
  const isTaken = diary.some(({ toTake }) => toTake.length > 0)
  return (
    <>
      <p className="patientKey">{words.diaryLead}</p>
      <table className={isTaken ? 'paperGrid patientDiary taken' : 'paperGrid patientDiary'}>
        <thead>
          <tr>
            <th className="date">{words.diary.date}</th>
            <th className="temperature">{words.diary.morning}</th>
            <th className="temperature">{words.diary.evening}</th>
            <th>{words.diary.symptoms}</th>
            <th className="severity">{words.diary.severity}</th>
            <th className="helped">{words.diary.helped}</th>
            {isTaken && <th className="boxes">{words.diary.taken}</th>}
          </tr>
        </thead>
        <tbody>
          {diary.map((day) => (
            <tr key={day.date}>
              <th className="date">
                {words.date(day.date)}
                {day.cycleDay !== null && <span>{words.day(day.cycleDay)}</span>}
              </th>
              <td className="temperature">{words.degrees}</td>
              <td className="temperature">{words.degrees}</td>
              <td />
              <td />
              <td />
              {isTaken && (
                <td>
                  {day.toTake.map(({ item, name, times }) => (
                    <p key={item}>
                      {wording.text(name)}{' '}
                      {Array.from({ length: times }, (_, index) => (
                        <span key={index} className="box" />
                      ))}
                    </p>
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
