import type { DoseRow } from '../../documents/doseSheet.ts'
import { writtenAs } from '../../documents/writtenAs.ts'
import type { Administration } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { routeAndTime, routeAndTimeMarks } from './routeAndTime.ts'

interface DrugCellProps {
  readonly row: DoseRow
  readonly administration: Administration
  readonly span: number
  readonly wording: LaterWording
}

/** The drug in full, how it goes in and how often. */
export function DrugCell({ row, administration, span, wording }: DrugCellProps) {
  const { paper, details } = wording
  const { timesPerDay, intervalHours } = row.item
  const isOnce = timesPerDay?.value === 1 && row.item.days.value.length === 1
  const times = timesPerDay ? [isOnce ? paper.once : paper.timesPerDay(timesPerDay.value)] : []
  const every = intervalHours ? [paper.everyHours(wording.number(String(intervalHours.value)))] : []
  const frequency = [...times, ...every].join(paper.joinParts)
  const frequencyMarks = [timesPerDay, intervalHours].flatMap((value) => (value ? [value.mark] : []))
  const rules = [row.item.dose, ...(row.item.doseByDay ?? []).map(({ dose }) => dose)]
  const published = rules.flatMap((rule) => {
    const written = writtenAs(rule)
    return written ? [details.publishedAs(wording.quantity(written.dose), wording.text(written.basis))] : []
  })
  const marks = frequencyMarks.filter((mark) => mark !== 'stated').map((mark) => paper.mark[mark])
  return (
    <td rowSpan={span}>
      <p className="drugName">{wording.text(row.name)}</p>
      {row.formulation && <p>{wording.text(row.formulation)}</p>}
      {row.doseBasis && <p>{wording.text(row.doseBasis)}</p>}
      {[...new Set(published)].map((text) => (
        <p key={text}>{text}</p>
      ))}
      {row.item.role === 'premedication' && <p>{paper.premedication}</p>}
      <p>{withMarks(routeAndTime(administration, row.item, wording), routeAndTimeMarks(administration, wording))}</p>
      <p>{withMarks(frequency, [...new Set(marks)])}</p>
    </td>
  )

  function withMarks(text: string, reasons: readonly string[]): string {
    return reasons.length === 0 ? text : `${text} (${reasons.join(paper.joinParts)})`
  }
}
