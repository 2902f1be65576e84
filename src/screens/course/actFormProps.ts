import type { Edit } from '../../order/edit.ts'
import type { ChangeTarget } from '../../order/typedCourse.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import type { Administration, Plan } from '../../plan/plan.ts'
import type { CivilDate } from '../../quantities/civilDate.ts'

/** What every form of an act on one administration is given. */
export interface ActFormProps {
  readonly plan: Plan
  readonly administration: Administration
  readonly typed: TypedOrder
  readonly today: CivilDate
  readonly edit: (edit: Edit) => void
  readonly onClose: () => void
}

/** What every act begins as: at this administration, decided today, without a reason yet. */
export function decisionOn({ administration: { cycle, day, dose }, typed, today }: ActFormProps) {
  const at: ChangeTarget = { cycle, day, dose }
  return { id: nextChangeId(typed), at, reason: '', grade: '', date: today, note: '' } as const
}

/** `change3`: above every number used so far, so that a name is never used for two acts. */
export function nextChangeId({ course }: TypedOrder): string {
  const numbers = course.changes.map(({ id }) => Number(/^change(\d+)$/.exec(id)?.[1] ?? 0))
  return `change${Math.max(0, ...numbers) + 1}`
}
