import type { WorksheetDay, WorksheetEntry } from '../../documents/worksheet.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { worksheetDate } from './worksheetDate.ts'

interface DatedRecordsProps {
  readonly days: readonly WorksheetDay[]
  readonly entry: WorksheetEntry
  readonly wording: LaterWording
}

/** For a preparation that is the same on several dates: each date has its own lot, its own times and its own initials. */
export function DatedRecords({ days, entry, wording }: DatedRecordsProps) {
  const { worksheet: words } = wording
  return (
    <table className="paperGrid paperRecords">
      <thead>
        <tr>
          <th className="date">{wording.text(entry.administration.name)}</th>
          <th className="lot">{words.lotAndExpiry}</th>
          <th className="moment">{words.preparedAt}</th>
          <th className="moment">{words.useBefore}</th>
          {words.checks.map((check, index) => (
            <th key={check}>{words.check(index + 1, check)}</th>
          ))}
        </tr>
      </thead>
      {days.map((day) => (
        <tbody key={day.date ?? ''}>
          <tr>
            <th scope="row">{worksheetDate(day, wording)}</th>
            <td />
            <td />
            <td />
            {words.checks.map((check) => (
              <td key={check} />
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  )
}
