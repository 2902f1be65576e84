import type { OrderLine, OrderVariant } from '../../../documents/treatmentPlan.ts'
import { dayText } from '../../../wording/formats/dayText.ts'
import type { LaterWording } from '../../../wording/wording.ts'

interface OrderDaysProps {
  readonly line: OrderLine
  readonly variant: OrderVariant
  readonly wording: LaterWording
}

/** On which days, from which date to which, when it starts, and which of the day's drugs it is. */
export function OrderDays({ line, variant, wording }: OrderDaysProps) {
  const { paper, treatmentPlan: words } = wording
  const { days, firstDate, lastDate } = variant
  const { mark } = line.row.item.days
  return (
    <td>
      <p>
        <b>{paper.daysLabel(dayText(days, paper.dayListAnd))}</b>
        {days.length > 2 && ` (${words.dayCount(days.length)})`}
      </p>
      {dates().map((date) => (
        <p key={date} className="paperDate">
          {date}
        </p>
      ))}
      {starts().map((text) => (
        <p key={text}>{text}</p>
      ))}
      {line.sequence !== null && (
        <p>{line.sequence === 'byDay' ? words.sequenceByDay : words.sequence(line.sequence)}</p>
      )}
      <p>{words.daysMark(paper.mark[mark])}</p>
    </td>
  )

  function dates(): readonly string[] {
    if (firstDate === null || lastDate === null) return []
    if (firstDate === lastDate) return [wording.date(firstDate)]
    return [words.from(wording.date(firstDate)), words.to(wording.date(lastDate))]
  }

  function starts(): readonly string[] {
    const { starts: times, administration } = variant
    if (administration.state.kind !== 'planned') return []
    if (times === null) return [paper.startUnset]
    if (times === 'byDay') return [words.startsByDay]
    return [words.starts(times.map((start) => wording.time(start, start.date)).join(paper.joinParts))]
  }
}
