import { useMemo } from 'react'
import type { Finding } from '../evidence/finding.ts'
import type { Acknowledgement, TypedOrder } from '../order/typedOrder.ts'
import type { Order } from '../order/order.ts'
import { parseOrderWith } from '../order/parseOrderWith.ts'
import { unreadCourse } from '../order/unreadCourse.ts'
import { assemblePlan } from '../plan/assemblePlan.ts'
import type { PlanRules } from '../plan/planRules.ts'
import { holdingAcknowledgements, printStatusOf } from '../plan/printStatus.ts'
import type { Plan, PrintStatus } from '../plan/plan.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { useLibraryStore } from '../state/libraryStore.ts'
import type { Rechecked } from '../exports/recheckPlan.ts'

/** What comes after the page: the rules of the first engine, and the second. */
export interface Engines {
  readonly rules: PlanRules
  readonly recheckPlan: (plan: Plan, typed: TypedOrder, regimen: Regimen) => Rechecked
}

export interface Shown {
  readonly plan: Plan
  /** The very order the plan was made of: a file or a code of one with the other would be of no patient's. */
  readonly typed: TypedOrder
  /** Those of the plan and those that depend on today. */
  readonly findings: readonly Finding[]
  readonly acknowledged: readonly Acknowledgement[]
  readonly status: PrintStatus
  /** What the second engine says; null until the rules have loaded, and till then nothing prints. */
  readonly rechecked: Rechecked | null
}

/** @param rules null until they have loaded: they also read the course */
export function useParsedOrder(typed: TypedOrder, rules: PlanRules | null): Order {
  return useMemo(() => parseOrderWith(typed, rules?.parseCourse ?? unreadCourse), [typed, rules])
}

/**
 * The plan of the order as it stands, made anew with every edit; null without a regimen, or while another one loads.
 * Every plan is held against the second engine before it is shown: while they differ in one dose or date, nothing prints.
 * @param later null until the rules have loaded; till then nothing prints
 */
export function usePlan(typed: TypedOrder, order: Order, today: CivilDate, later: Engines | null): Shown | null {
  const shelf = useLibraryStore((library) => library.regimen)
  const regimen = shelf.state === 'loaded' && shelf.id === order.regimen?.id ? shelf.value : null
  return useMemo(() => {
    if (regimen === null) return null
    const plan = assemblePlan(order, regimen, __APP_BUILD__, later?.rules ?? null)
    const rechecked = later?.recheckPlan(plan, typed, regimen) ?? null
    const differ = rechecked?.finding ? [rechecked.finding] : []
    const findings = [...differ, ...plan.findings, ...(later?.rules.checkNow(plan, today) ?? [])]
    const acknowledged = holdingAcknowledgements(findings, order.acknowledgements)
    return { plan, typed, findings, acknowledged, status: printStatusOf(findings, acknowledged), rechecked }
  }, [typed, order, regimen, today, later])
}
