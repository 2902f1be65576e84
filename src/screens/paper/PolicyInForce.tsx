import { isChangedPolicy } from '../../order/policyParts.ts'
import type { Policy } from '../../order/policy.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface PolicyInForceProps {
  readonly policy: Policy
  readonly wording: LaterWording
}

/** By whose settings the doses were made, and how these round: under the shipped name stand only the shipped settings. */
export function PolicyInForce({ policy, wording }: PolicyInForceProps) {
  const { paper, paperCourse } = wording
  const shipped = useLibraryStore(({ index }) => (index.state === 'loaded' ? index.value.policy : null))
  const isChanged = shipped !== null && isChangedPolicy(policy, shipped)
  return (
    <>
      {paper.dated(paper.policy, '')}
      <b>{wording.settings.policyName(policy.name, isChanged)}</b>
      {paper.joinParts}
      {paperCourse.rounding(policy.rounding, policy.wholeVialsPercent)}
      {paper.fullStop}
    </>
  )
}
