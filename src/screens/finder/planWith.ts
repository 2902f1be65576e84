import { findingGroups } from '../../components/findingGroups.ts'
import type { BlockingFinding } from '../../evidence/finding.ts'
import { applyEdit } from '../../order/edit.ts'
import { parseOrderWith } from '../../order/parseOrderWith.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import { assemblePlan } from '../../plan/assemblePlan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { Engines } from '../usePlan.ts'

export interface PlanBeside {
  readonly plan: Plan
  /** The two engines agree in every dose and date; where they do not, no dose is shown. */
  readonly isAgreed: boolean
  /** What speaks against its doses beside the reason that stands in the place of each. */
  readonly stops: readonly BlockingFinding[]
}

/**
 * The plan this order would give with another regimen, as if it were chosen: the same edit, the same two engines. Answers
 * given to the chosen regimen are not carried over; what the other one asks is open.
 */
export function planWith(typed: TypedOrder, regimen: Regimen, { rules, recheckPlan }: Engines): PlanBeside {
  const { id, version } = regimen
  const chosen = applyEdit(typed, { kind: 'chooseRegimen', regimen: { id, version } })
  const plan = assemblePlan(parseOrderWith(chosen, rules.parseCourse), regimen, __APP_BUILD__, rules)
  const { finding } = recheckPlan(plan, chosen, regimen)
  // a dose that is refused says so in its own place
  const stops = findingGroups(plan.findings, []).stops.filter(({ code }) => code !== 'noDose')
  return { plan, isAgreed: finding === null, stops: finding === null ? stops : [finding, ...stops] }
}
