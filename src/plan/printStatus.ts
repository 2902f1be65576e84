import type { Finding } from '../evidence/finding.ts'
import { saysSomething } from '../order/saysSomething.ts'
import type { Acknowledgement } from '../order/typedOrder.ts'
import type { PrintStatus } from './plan.ts'

/**
 * Those acknowledgements that answer a finding that stands, for exactly its payload, with what it needs. One given
 * for another payload lapses: a changed number has to be confirmed again.
 */
export function holdingAcknowledgements(
  findings: readonly Finding[],
  given: readonly Acknowledgement[],
): readonly Acknowledgement[] {
  return findings.flatMap((finding) => {
    const answer = given.find((ack) => ack.key === finding.key && ack.finding === finding.code)
    return finding.severity === 'confirm' && answer && suffices(finding, answer) ? [answer] : []
  })
}

function suffices(finding: Finding, answer: Acknowledgement): boolean {
  if (finding.needs === 'reason') return saysSomething(answer.reason)
  return finding.needs === 'authoriser' ? saysSomething(answer.by) : true
}

/** Governs every way of printing, the browser's own included. */
export function printStatusOf(findings: readonly Finding[], acknowledged: readonly Acknowledgement[]): PrintStatus {
  if (findings.some((finding) => finding.severity === 'stop')) return 'blocked'
  const open = findings.some(
    (finding) => finding.severity === 'confirm' && !acknowledged.some((ack) => ack.key === finding.key),
  )
  return open ? 'draft' : 'final'
}
