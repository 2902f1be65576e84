import type { OrderLine, TreatmentPlan } from '../../../documents/treatmentPlan.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { OrderRows } from './OrderRows.tsx'

interface OrderTableProps {
  readonly plan: Plan
  readonly lines: readonly OrderLine[]
  readonly wording: LaterWording
}

/** Single dose, daily dose and cycle total side by side, each under its name: they are never taken for one another. */
export function OrderTable({ plan, lines, wording }: OrderTableProps) {
  const { column } = wording.paper
  if (lines.length === 0) return null
  return (
    <table className="paperGrid paperDoses">
      <thead>
        <tr>
          <th className="days">{column.days}</th>
          <th className="drug">{column.drug}</th>
          <th>{column.made}</th>
          <th className="single">{column.single}</th>
          <th className="daily">{column.daily}</th>
          <th className="total">{column.total}</th>
        </tr>
      </thead>
      {lines.map((line) => (
        <OrderRows key={line.row.item.id} plan={plan} line={line} wording={wording} />
      ))}
    </table>
  )
}

/** What holds for all of its doses, and what a reader would look for in vain. */
export function OrderFoot({ order, wording }: { readonly order: TreatmentPlan; readonly wording: LaterWording }) {
  const { paper, paperCourse, treatmentPlan: words } = wording
  const open = [...order.treatment, ...order.premedication].filter(({ variants }) =>
    variants.some(
      ({ isInfused, bag, administration }) => isInfused && bag === null && administration.state.kind === 'planned',
    ),
  )
  const said = [
    paperCourse.roundedOnce,
    ...(order.onceDaily ? [paper.onceDaily] : []),
    ...(open.length === 0 ? [] : [words.noBag(open.map(({ row }) => wording.text(row.name)))]),
  ]
  return (
    <>
      {order.notGiven.map(({ item, name, reason, by }) => (
        <p key={item}>
          <b>{wording.screen.plan.notGivenLocally(wording.text(name), reason, by)}</b> ({paper.mark.local})
        </p>
      ))}
      <p className="paperQuiet">{said.join(paper.joinSentences)}</p>
    </>
  )
}
