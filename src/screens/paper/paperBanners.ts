import type { Finding } from '../../evidence/finding.ts'
import type { Plan, PrintStatus } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'

export interface Banner {
  readonly word: string
  readonly reason: string
}

/** What a person still has to confirm. */
export function openConfirmations(plan: Plan, findings: readonly Finding[]): readonly Finding[] {
  const settled = new Set(plan.acknowledged.map((acknowledgement) => acknowledgement.key))
  return findings.filter((finding) => finding.severity === 'confirm' && !settled.has(finding.key))
}

/** DRAFT with its reason, on every page, until nothing is open; whatever is not `final` is a draft. */
export function draftBanner(
  plan: Plan,
  findings: readonly Finding[],
  status: PrintStatus,
  { paper }: LaterWording,
): readonly Banner[] {
  const open = openConfirmations(plan, findings).length
  return status === 'final' && open === 0 ? [] : [{ word: paper.draft, reason: paper.draftReason(open) }]
}
