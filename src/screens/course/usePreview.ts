import { useMemo } from 'react'
import { type ComparedCycle, compareCycles } from '../../documents/compareCycles.ts'
import { applyEdit, type Edit } from '../../order/edit.ts'
import { parseOrder } from '../../order/parseOrder.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import { planRules } from '../../plan/allRules.ts'
import { assemblePlan } from '../../plan/assemblePlan.ts'
import type { Plan } from '../../plan/plan.ts'

/** What an edit would change in a cycle, before anyone makes it; null while there is none to make. */
export function usePreview(plan: Plan, typed: TypedOrder, edit: Edit | null, cycle: number): ComparedCycle | null {
  return useMemo(() => {
    if (edit === null) return null
    const after = assemblePlan(parseOrder(applyEdit(typed, edit)), plan.regimen, plan.build, planRules)
    return compareCycles(plan, after, cycle)
  }, [plan, typed, edit, cycle])
}
