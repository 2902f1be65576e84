import type { BlockingFinding } from '../../evidence/finding.ts'
import type { Policy } from '../../order/policy.ts'
import { parseOrder } from '../../order/parseOrder.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import { buildPlan } from '../../plan/buildPlan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { recheckPlan } from '../recheckPlan.ts'
import { shortPolicyHash, shortRegimenHash } from './codeBytes.ts'
import { dosingPolicy, hashOfDosingPolicy } from './codedPolicy.ts'
import { type ComparedRow, comparePrinted } from './comparePrinted.ts'
import type { PrintedPlan } from './readPlanCode.ts'
import { restorePolicy } from './restorePolicy.ts'

export interface Verified {
  readonly rows: readonly ComparedRow[]
  /** Made anew; its birth date is nobody's. */
  readonly plan: Plan
  /** Of the regimen: the same; the same version with other content, or with other drugs; another version. */
  readonly regimen: 'same' | 'contentDiffers' | 'versionDiffers'
  /** The shipped policy that the code's own is a difference from is the same here. */
  readonly isPolicySame: boolean
  /** What stops the plan made anew, beside its missing identity and a dose that is not there (which has a row). */
  readonly stops: readonly BlockingFinding[]
  /** Every dose agrees, and nothing it was made from has changed since. */
  readonly agrees: boolean
}

/** What a printed page is held against. */
export interface Ground {
  /** As the library has it now. */
  readonly regimen: Regimen
  /** The shipped policy of now. */
  readonly shipped: Policy
  readonly placeholder: string
  /** The second engine, which the page loads apart. */
  readonly recheckPlan: typeof recheckPlan
  readonly build: string
}

/** A printed plan made anew from its own inputs, by both engines, and held against the paper number by number. */
export function verifyPrinted(printed: PrintedPlan, ground: Ground): Verified {
  const { regimen, shipped, build } = ground
  const order = orderOf(printed, { ...ground, rest: shipped })
  const typed = { ...order, patient: { ...order.patient, birthDate: printed.standIn } }
  const plan = buildPlan(parseOrder(typed), regimen, build)
  const { finding } = ground.recheckPlan(plan, typed, regimen)
  const rows = comparePrinted(printed.doses, plan)
  const stops = [...(finding ? [finding] : []), ...plan.findings.filter(isOther)]
  const version = printed.order.regimen?.version
  const hasHash = shortRegimenHash(regimen.hash) === printed.regimenHash
  const state = version !== regimen.version ? 'versionDiffers' : hasHash ? 'same' : 'contentDiffers'
  const policyHash = hashOfDosingPolicy(dosingPolicy(shipped, Object.keys(regimen.drugs)))
  const isPolicySame = shortPolicyHash(policyHash) === printed.policyHash
  const isEach = rows.some(({ now }) => now.kind === 'dose') && rows.every(({ is }) => is === 'agrees')
  const agrees = isEach && state === 'same' && isPolicySame && stops.length === 0
  return { rows, plan, regimen: state, isPolicySame, stops, agrees }
}

function isOther(finding: Plan['findings'][number]): finding is BlockingFinding {
  if (finding.severity !== 'stop') return false
  return !['identityMissing', 'noDose', 'regimenVersionDiffers'].includes(finding.code)
}

/**
 * The order of a printed plan under its own policy, without identity and birth date.
 * @param rest the policy that all is taken from that changes no dose
 */
export function orderOf(
  { order, policy }: PrintedPlan,
  { regimen, shipped, placeholder, rest }: Omit<Ground, 'build' | 'recheckPlan'> & { readonly rest: Policy },
): TypedOrder {
  const drugs = Object.keys(regimen.drugs)
  return { ...order, policy: restorePolicy(policy, { shipped, rest, drugs, placeholder }) }
}
