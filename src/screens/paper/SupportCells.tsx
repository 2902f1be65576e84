import { leansOnDose, supportDay, supportRule, supportTime } from '../../components/supportText.ts'
import type { CalendarDay } from '../../documents/calendar.ts'
import type { Plan } from '../../plan/plan.ts'
import type { ScheduledSupport } from '../../schedule/scheduledSupport.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface SupportCellsProps {
  readonly support: ScheduledSupport
  readonly day: CalendarDay
  readonly nameOf: (item: string) => string
  readonly wording: LaterWording
}

/** A line of the hospital's own: marked, over the cells of drug and dose in one, so that it has no dose of ours. */
export function SupportCells({ support, day, nameOf, wording }: SupportCellsProps) {
  const { line } = support
  const ofDay = supportDay(support, wording)
  const about = [
    wording.support.kinds[line.kind],
    ...(leansOnDose(line.when) ? [supportRule(line.when, nameOf, wording)] : []),
    ...(ofDay === null ? [] : [ofDay]),
  ]
  return (
    <>
      <td>{supportTime(support, day.date, wording)}</td>
      <td colSpan={2}>
        <p>
          <LocalMark wording={wording} /> {line.text}
        </p>
        <p>{about.join(wording.paper.joinParts)}</p>
      </td>
      <td />
      <td />
      <td />
    </>
  )
}

/** The word in a broken frame: it reads apart from a drug of the regimen in any print. */
export function LocalMark({ wording }: { readonly wording: LaterWording }) {
  return <span className="localMark">{wording.support.local}</span>
}

/** What this patient does not get by a person's choice: on paper it is said once, not passed over. */
export function SupportLeftOut({
  plan,
  cycleNumber,
  wording,
}: {
  readonly plan: Plan
  readonly cycleNumber: number
  readonly wording: LaterWording
}) {
  const leftOut = plan.support.filter(({ cycle, state }) => cycle === cycleNumber && state === 'leftOut')
  const texts = new Map(leftOut.map(({ line }) => [line.id, line.text]))
  if (texts.size === 0) return null
  return <p className="paperQuiet">{wording.support.leftOutList([...texts.values()])}</p>
}
