import { Fragment } from 'react'
import type { DateRun } from '../../../documents/dateRuns.ts'
import type { LaterWording } from '../../../wording/wording.ts'

interface OrderRunsProps {
  readonly runs: readonly DateRun[]
  readonly wording: LaterWording
}

/** `24-Nov-2026 to 27-Nov-2026, 01-Dec-2026`: a date that is none of the line's is never inside one. Each in one piece. */
export function OrderRuns({ runs, wording }: OrderRunsProps) {
  const { paper, treatmentPlan: words } = wording
  return runs.map(({ from, to }, index) => (
    <Fragment key={from}>
      {index > 0 && paper.joinParts}
      <span className="paperKeep">{wording.date(from)}</span>
      {to !== from && (
        <>
          {' '}
          {words.until} <span className="paperKeep">{wording.date(to)}</span>
        </>
      )}
    </Fragment>
  ))
}
