import { applyEdit } from '../../order/edit.ts'
import { parseOrderWith } from '../../order/parseOrderWith.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import { assemblePlan } from '../../plan/assemblePlan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { PlanRules } from '../../plan/planRules.ts'
import type { Regimen } from '../../regimen/regimen.ts'

/**
 * The plan this order would give with another regimen, as if it were chosen: the same edit, the same engine. Answers given
 * to the chosen regimen are not carried over; what the other one asks is open.
 */
export function planWith(typed: TypedOrder, regimen: Regimen, rules: PlanRules): Plan {
  const { id, version } = regimen
  const chosen = applyEdit(typed, { kind: 'chooseRegimen', regimen: { id, version } })
  return assemblePlan(parseOrderWith(chosen, rules.parseCourse), regimen, __APP_BUILD__, rules)
}
