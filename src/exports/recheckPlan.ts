import type { BlockingFinding } from '../evidence/finding.ts'
import type { TypedOrder } from '../order/typedOrder.ts'
import { stop } from '../plan/makeFinding.ts'
import type { Plan } from '../plan/plan.ts'
import { compareClaims, type Comparison, type Difference } from '../recheck/compareClaims.ts'
import { differenceReport } from '../recheck/differenceReport.ts'
import { type Recheck, recheckOrder } from '../recheck/recheckOrder.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { planClaims } from './planClaims.ts'

const SHOWN = 3

/** What the second engine says of a plan. */
export interface Rechecked {
  /** A stop while the two do not agree in every dose and date; null while they do. */
  readonly finding: BlockingFinding | null
  /** How many doses it found again. */
  readonly agreed: number
  /** All that is needed to find a difference again, and nothing of who the patient is. */
  readonly report: () => object
}

/**
 * Holds a plan against the second engine, which works every dose and date out anew from the order as typed and the
 * regimen as the library has it, and shares no code with the first.
 * @param regimen as loaded, without what was supplied for the order: the second engine reads that for itself
 */
export function recheckPlan(plan: Plan, typed: TypedOrder, regimen: Regimen): Rechecked {
  const claims = planClaims(plan)
  const recheck = recheckSafely(typed, regimen)
  const comparison = compareClaims(claims, recheck)
  const { differences } = comparison
  const dosed = claims.filter(({ amount }) => amount !== null).length
  return {
    finding: differences.length === 0 ? null : stop({ code: 'enginesDiffer', ...said(differences) }),
    agreed: differences.length === 0 ? dosed : 0,
    report: () => reportOf(plan, typed, regimen, { recheck, comparison }),
  }
}

/** An engine that fails has not agreed. */
function recheckSafely(typed: TypedOrder, regimen: Regimen): Recheck {
  try {
    return recheckOrder(typed, regimen)
  } catch (error) {
    return { administrations: [], doubt: error instanceof Error ? error.name : 'failed' }
  }
}

function said(differences: readonly Difference[]) {
  const shown = differences.slice(0, SHOWN)
  return {
    count: differences.length,
    differences: shown.map(({ id, first, second }) => ({ administration: id, first, second })),
  }
}

interface Found {
  readonly recheck: Recheck
  readonly comparison: Comparison
}

function reportOf(plan: Plan, order: TypedOrder, regimen: Regimen, { recheck, comparison }: Found): object {
  const { age } = plan.patient
  const years = age === null ? null : String(age)
  return differenceReport({
    order,
    regimen,
    claims: planClaims(plan),
    recheck,
    comparison,
    build: plan.build,
    age: years,
  })
}
