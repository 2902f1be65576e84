import type { ReactNode } from 'react'
import type { BlockingFinding, OtherReading } from '../evidence/finding.ts'
import type { Acknowledgement } from '../order/typedOrder.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { ConfirmForm } from './ConfirmForm.tsx'
import { useLaterWording } from './laterWordingContext.ts'
import { FindingRemedies } from './FindingRemedies.tsx'

export interface FindingActionsProps {
  readonly finding: BlockingFinding
  readonly regimen: Regimen
  readonly isConfirmed: boolean
  readonly onAcknowledge: (answer: Acknowledgement) => void
  readonly onWithdraw: (key: string) => void
  readonly onUse: (reading: OtherReading) => void
  /** Remedies that are more than a way to a field. */
  readonly children?: ReactNode
}

/** The buttons beside a finding: where to put it right, how to confirm it, how to take a confirmation back. */
export function FindingActions({
  finding,
  regimen,
  isConfirmed,
  onAcknowledge,
  onWithdraw,
  onUse,
  children,
}: FindingActionsProps) {
  const { details } = useLaterWording()
  if (isConfirmed) {
    return (
      <button
        type="button"
        className="button"
        onClick={() => {
          document.getElementById('region-blockers')?.focus() // as for a confirmation: this button goes
          onWithdraw(finding.key)
        }}
      >
        {details.withdraw}
      </button>
    )
  }
  return (
    <>
      {children}
      <FindingRemedies finding={finding} regimen={regimen} onUse={onUse} />
      {finding.severity === 'confirm' && <ConfirmForm finding={finding} onAcknowledge={onAcknowledge} />}
    </>
  )
}
