import { useMemo } from 'react'
import { type ComparedCycle, compareCycles } from '../../documents/compareCycles.ts'
import { applyEdit, type Edit } from '../../order/edit.ts'
import { parseOrder } from '../../order/parseOrder.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import { planRules } from '../../plan/allRules.ts'
import { assemblePlan } from '../../plan/assemblePlan.ts'
import type { Plan } from '../../plan/plan.ts'

export interface CyclePreview extends ComparedCycle {
  readonly cycle: number
}

/** What an edit would change in each cycle from one on, before anyone makes it; null while there is none to make. */
export function usePreview(
  plan: Plan,
  typed: TypedOrder,
  edit: Edit | null,
  from: number,
): readonly CyclePreview[] | null {
  return useMemo(() => {
    if (edit === null) return null
    const after = assemblePlan(parseOrder(applyEdit(typed, edit)), plan.regimen, plan.build, planRules)
    const numbers = new Set([...plan.cycles, ...after.cycles].map(({ number }) => number))
    return [...numbers]
      .filter((cycle) => cycle >= from)
      .map((cycle) => ({ cycle, ...compareCycles(plan, after, cycle) }))
      .filter(({ administrations, assessments }) => administrations.length + assessments.length > 0)
  }, [plan, typed, edit, from])
}
