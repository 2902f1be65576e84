import type { OrderLine } from '../../../documents/treatmentPlan.ts'
import { writtenAs } from '../../../documents/writtenAs.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { routeAndTime, routeAndTimeMarks } from '../routeAndTime.ts'

interface OrderDrugProps {
  readonly line: OrderLine
  readonly wording: LaterWording
}

/** The drug in full, how it goes in and how often: over the whole width, for nothing of a name is cut. */
export function OrderDrug({ line: { row, variants }, wording }: OrderDrugProps) {
  const { paper, details } = wording
  const { timesPerDay, intervalHours } = row.item
  const [first] = variants
  const isOnce = timesPerDay?.value === 1 && row.item.days.value.length === 1
  const times = timesPerDay ? [isOnce ? paper.once : paper.timesPerDay(timesPerDay.value)] : []
  const every = intervalHours ? [paper.everyHours(wording.number(String(intervalHours.value)))] : []
  const frequencyMarks = [timesPerDay, intervalHours].flatMap((value) => (value ? [value.mark] : []))
  const marks = frequencyMarks.filter((mark) => mark !== 'stated').map((mark) => paper.mark[mark])
  const rules = [row.item.dose, ...(row.item.doseByDay ?? []).map(({ dose }) => dose)]
  const published = rules.flatMap((rule) => {
    const written = writtenAs(rule)
    return written ? [details.publishedAs(wording.quantity(written.dose), wording.text(written.basis))] : []
  })
  const route =
    first === undefined
      ? []
      : [
          withMarks(
            routeAndTime(first.administration, row.item, wording),
            routeAndTimeMarks(first.administration, wording),
          ),
        ]
  const what = [
    ...(row.formulation ? [wording.text(row.formulation)] : []),
    ...(row.doseBasis ? [wording.text(row.doseBasis)] : []),
    ...new Set(published),
  ]
  const how = [...route, withMarks([...times, ...every].join(paper.joinParts), [...new Set(marks)])]
  return (
    <th colSpan={5} scope="rowgroup" className="orderDrug">
      <span className="drugName">{wording.text(row.name)}</span>
      {what.length > 0 && <span className="plain"> {what.join(paper.joinItems)}</span>}
      <p>{how.filter((text) => text !== '').join(paper.joinItems)}</p>
    </th>
  )

  function withMarks(text: string, reasons: readonly string[]): string {
    return reasons.length === 0 ? text : `${text} (${reasons.join(paper.joinParts)})`
  }
}
