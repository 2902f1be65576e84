import { useMemo } from 'react'
import type { Finding } from '../evidence/finding.ts'
import type { Acknowledgement, TypedOrder } from '../order/typedOrder.ts'
import type { Order } from '../order/order.ts'
import { parseOrder } from '../order/parseOrder.ts'
import { buildPlan } from '../plan/buildPlan.ts'
import { checkNow } from '../plan/checkNow.ts'
import { holdingAcknowledgements, printStatusOf } from '../plan/printStatus.ts'
import type { Plan, PrintStatus } from '../plan/plan.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { useLibraryStore } from '../state/libraryStore.ts'

export interface Shown {
  readonly plan: Plan
  /** Those of the plan and those that depend on today. */
  readonly findings: readonly Finding[]
  readonly acknowledged: readonly Acknowledgement[]
  readonly status: PrintStatus
}

export function useParsedOrder(typed: TypedOrder): Order {
  return useMemo(() => parseOrder(typed), [typed])
}

/** The plan of the order as it stands, made anew with every edit; null without a regimen, or while another one loads. */
export function usePlan(order: Order, today: CivilDate): Shown | null {
  const shelf = useLibraryStore((library) => library.regimen)
  const regimen = shelf.state === 'loaded' && shelf.id === order.regimen?.id ? shelf.value : null
  return useMemo(() => {
    if (regimen === null) return null
    const plan = buildPlan(order, regimen, __APP_BUILD__)
    const findings = [...plan.findings, ...checkNow(plan, today)]
    const acknowledged = holdingAcknowledgements(findings, order.acknowledgements)
    return { plan, findings, acknowledged, status: printStatusOf(findings, acknowledged) }
  }, [order, regimen, today])
}
