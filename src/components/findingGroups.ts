import type { BlockingFinding, Finding, Note } from '../evidence/finding.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { Acknowledgement } from '../order/typedOrder.ts'

export interface FindingGroups {
  /** Something is wrong. */
  readonly stops: readonly BlockingFinding[]
  /** Nothing is wrong, something is not there yet. It stops the print all the same. */
  readonly needed: readonly BlockingFinding[]
  readonly confirms: readonly BlockingFinding[]
  readonly confirmed: readonly { readonly finding: BlockingFinding; readonly answer: Acknowledgement }[]
  readonly notes: readonly Note[]
}

export function findingGroups(findings: readonly Finding[], acknowledged: readonly Acknowledgement[]): FindingGroups {
  const answerTo = (finding: Finding): Acknowledgement | undefined =>
    acknowledged.find(({ key }) => key === finding.key)
  const asked = findings.filter((finding) => finding.severity !== 'note')
  const blocking = asked.filter(({ severity }) => severity === 'stop')
  const confirms = asked.filter(({ severity }) => severity === 'confirm')
  return {
    stops: blocking.filter((finding) => !isNotYetThere(finding)),
    needed: blocking.filter(isNotYetThere),
    confirms: confirms.filter((finding) => answerTo(finding) === undefined),
    confirmed: confirms.flatMap((finding) => {
      const answer = answerTo(finding)
      return answer === undefined ? [] : [{ finding, answer }]
    }),
    notes: findings.filter((finding) => finding.severity === 'note'),
  }
}

function isNotYetThere(finding: BlockingFinding): boolean {
  if (finding.code === 'identityMissing' || finding.code === 'measuredOnMissing' || finding.code === 'day1Missing')
    return true
  return finding.code === 'noDose' && isMissing(finding.refusal)
}

export function isMissing(refusal: Refusal): boolean {
  return (
    refusal.code === 'fieldMissing' ||
    refusal.code === 'choiceMissing' ||
    refusal.code === 'doseMissing' ||
    refusal.code === 'notSupplied'
  )
}
