import type { OrderLine, OrderVariant } from '../../../documents/treatmentPlan.ts'
import { writtenAs } from '../../../documents/writtenAs.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { routeAndTime, routeAndTimeMarks } from '../routeAndTime.ts'

interface OrderDrugProps {
  readonly line: OrderLine
  /** The first of the lines it stands beside. */
  readonly variant: OrderVariant
  readonly span: number
  readonly wording: LaterWording
}

/** The drug in full, how it goes in and how often. */
export function OrderDrug({ line: { row }, variant, span, wording }: OrderDrugProps) {
  const { paper, details } = wording
  const { administration } = variant
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
      <p>{withMarks(routeAndTime(administration, row.item, wording), routeAndTimeMarks(administration, wording))}</p>
      <p>{withMarks(frequency, [...new Set(marks)])}</p>
    </td>
  )

  function withMarks(text: string, reasons: readonly string[]): string {
    return reasons.length === 0 ? text : `${text} (${reasons.join(paper.joinParts)})`
  }
}
