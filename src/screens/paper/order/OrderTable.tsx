import type { OrderLine } from '../../../documents/treatmentPlan.ts'
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
  const { paper, treatmentPlan: words } = wording
  const { column } = paper
  if (lines.length === 0) return null
  return (
    <table className="paperGrid paperDoses">
      <thead>
        <tr>
          <th className="days">{words.drugDays}</th>
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
