import type { Policy } from '../../order/policy.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import type { Plan, PrintStatus } from '../../plan/plan.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { packContent, shortPolicyHash, shortRegimenHash } from './codeBytes.ts'
import { linesOf } from './codeLines.ts'
import { dosingPolicy, hashOfDosingPolicy, policyDifference } from './codedPolicy.ts'
import { codedOrder, codedText } from './codedOrder.ts'
import { type NoCode, NotCoded } from './notCoded.ts'

/** The most characters a code may have: ten lines, which also fit a QR code whose modules a camera can part. */
export const LONGEST_CODE = 600

export type PlanCode =
  /** Lines of 60 characters or fewer, capital letters and digits, each with its own check. */
  { readonly ok: true; readonly lines: readonly string[] } | { readonly ok: false; readonly why: NoCode }

/** What a code is made from: a plan, and the very order and regimen it was made of. */
export interface CodeSource {
  readonly plan: Plan
  readonly typed: TypedOrder
  /** Only whether it was printed as a draft stands in the code. */
  readonly status: PrintStatus
  /** As the library has it. */
  readonly regimen: Pick<Regimen, 'hash' | 'drugs'>
  /** The policy that is shipped with the app: the code holds what of the order's own differs from it. */
  readonly shipped: Policy
}

/**
 * The code that stands on every page of a plan: all that its doses are made from and the doses as printed, and nothing that
 * says who the patient is. The same plan has the same code on every machine.
 */
export function planCode({ plan, typed, status, regimen, shipped }: CodeSource): PlanCode {
  try {
    const drugs = Object.keys(regimen.drugs)
    const ground = dosingPolicy(shipped, drugs)
    const policy = policyDifference(dosingPolicy(typed.policy, drugs), ground)
    const symbols = packContent({
      regimenHash: shortRegimenHash(regimen.hash),
      policyHash: shortPolicyHash(hashOfDosingPolicy(ground)),
      text: codedText(codedOrder(plan, typed, policy, status !== 'final')),
    })
    const lines = linesOf(symbols)
    return lines.join('').length > LONGEST_CODE ? { ok: false, why: 'tooLong' } : { ok: true, lines }
  } catch (error) {
    if (error instanceof NotCoded) return { ok: false, why: error.why }
    throw error
  }
}
