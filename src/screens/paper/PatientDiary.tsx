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
        <colgroup>
          <col className="days" />
          <col className="temperature" />
          <col className="temperature" />
          <col />
          <col className="severity" />
          <col className="helped" />
          {isTaken && <col className="boxes" />}
        </colgroup>
        <thead>
          <tr>
            <th rowSpan={2}>{words.diary.date}</th>
            <th colSpan={2}>{words.diary.temperature}</th>
            <th rowSpan={2}>{words.diary.symptoms}</th>
            <th rowSpan={2}>{words.diary.severity}</th>
            <th rowSpan={2}>{words.diary.helped}</th>
            {isTaken && <th rowSpan={2}>{words.diary.taken}</th>}
          </tr>
          <tr>
            <th>{words.diary.morning}</th>
            <th>{words.diary.evening}</th>
          </tr>
        </thead>
        <tbody>
          {diary.map((day) => (
            <tr key={day.date}>
              <th>
                {words.dateLines(day.date, day.cycleDay === null ? null : words.day(day.cycleDay)).map((line) => (
                  <p key={line}>{line}</p>
                ))}
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
                      <span className="boxes">
                        {Array.from({ length: times }, (_, index) => (
                          <span key={index} className="patientBox" />
                        ))}
                      </span>
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
