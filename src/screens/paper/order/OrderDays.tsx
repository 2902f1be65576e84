import type { OrderLine, OrderStart, OrderVariant } from '../../../documents/treatmentPlan.ts'
import { dayText } from '../../../wording/formats/dayText.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { WholePart } from '../WholePart.tsx'
import { OrderMoved } from './OrderMoved.tsx'
import { OrderRuns } from './OrderRuns.tsx'

interface OrderDaysProps {
  readonly line: OrderLine
  readonly variant: OrderVariant
  readonly wording: LaterWording
}

/** On which days and dates, when it starts, and which of the day's drugs it is. */
export function OrderDays({ line, variant, wording }: OrderDaysProps) {
  const { paper, treatmentPlan: words } = wording
  const { days, dates } = variant
  const { mark } = line.row.item.days
  const place =
    line.sequence === null || variant.administration.state.kind !== 'planned'
      ? []
      : [line.sequence === 'byDay' ? words.sequenceByDay : words.sequence(line.sequence)]
  // what the hospital supplied is said in full under the dose
  const marked = mark === 'stated' || line.supplied !== null ? [] : [words.daysMark(paper.mark[mark])]
  return (
    <td>
      <p>
        <b>{wording.support.days(dayText(days, paper.dayListAnd), days.length > 1)}</b>
        {days.length > 2 && ` (${words.dayCount(days.length)})`}
      </p>
      <p>{dates.length === 0 ? paper.dateUnset : <OrderRuns runs={dates} wording={wording} />}</p>
      <OrderMoved moved={variant.moved} wording={wording} />
      {[[...starts(), ...place], marked].map(
        (texts) =>
          texts.length > 0 && (
            <p key={texts.join(' ')}>
              <WholePart text={texts.join(paper.joinParts)} whole={nextDate()} />
            </p>
          ),
      )}
    </td>
  )

  /** The date of a dose past midnight, which stands beside its clock time. */
  function nextDate(): string | null {
    const known = variant.starts === null || variant.starts === 'byDay' ? [] : variant.starts
    const last = known.findLast(({ nextDay }) => nextDay !== null)?.nextDay ?? null
    return last && wording.date(last)
  }

  function startText({ time, nextDay }: OrderStart): string {
    const clock = wording.time(time, time.date)
    return nextDay === null ? clock : words.nextDay(clock, wording.date(nextDay), days.length > 1)
  }

  function starts(): readonly string[] {
    const { starts: times, administration } = variant
    if (administration.state.kind !== 'planned') return []
    if (times === null) return [paper.startUnset]
    if (times === 'byDay') return [words.startsByDay]
    return [words.starts(times.map(startText).join(paper.joinParts))]
  }
}
