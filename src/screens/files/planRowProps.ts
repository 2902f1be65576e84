import type { TypedOrder } from '../../order/typedOrder.ts'
import type { Plan } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'
import type { Shown } from '../usePlan.ts'

/** What every file made of a plan needs. */
export interface PlanRowProps {
  readonly typed: TypedOrder
  /** The plan as the screen has it: with the findings, confirmations and status that hold today. null: there is none. */
  readonly plan: Plan | null
  /** Why no dose may leave the page; null while it may. */
  readonly refusal: string | null
  readonly isDraft: boolean
  /** Of the language the file is written in. */
  readonly wording: LaterWording
}

/**
 * The same rule as for paper: a stop, also one that only today or only this page knows of, lets no dose out; what is not
 * confirmed is a draft and says so in the file.
 */
export function planToSave(
  shown: Shown | null,
  { refusal }: LaterWording['files'],
): Pick<PlanRowProps, 'plan' | 'refusal' | 'isDraft'> {
  if (shown === null) return { plan: null, refusal: refusal.nothing, isDraft: false }
  const { findings, acknowledged, status, rechecked } = shown
  const plan = { ...shown.plan, findings, acknowledged, printStatus: status }
  if (status === 'blocked') return { plan, refusal: refusal.blocked, isDraft: false }
  return { plan, refusal: rechecked === null ? refusal.unchecked : null, isDraft: status === 'draft' }
}

/** The plan of a row that may save it. */
export function planOf({ plan, refusal }: Pick<PlanRowProps, 'plan' | 'refusal'>): Plan {
  if (plan === null || refusal !== null) throw new Error('no plan to save')
  return plan
}
