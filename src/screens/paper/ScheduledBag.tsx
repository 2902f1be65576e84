import { bagLine } from '../../components/bagLine.ts'
import type { Preparation } from '../../dosing/preparation/preparation.ts'
import type { ScheduledTime } from '../../schedule/scheduled.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface ScheduledBagProps {
  /** `IV over 4 h` */
  readonly route: string
  readonly time: ScheduledTime
  readonly preparation: Preparation | null
  readonly wording: LaterWording
}

/** `IV over 4 h, glucose 5%, 507 mL, 126.8 mL/h`: one rate, in the unit of the pump; a line to write on where one is not known. */
export function ScheduledBag({ route, time, preparation, wording }: ScheduledBagProps) {
  const { schedule, paper } = wording
  const { contents, rate, blanks, reasons } = bagLine(preparation, time, wording)
  return (
    <p>
      {[route, ...contents].join(paper.joinParts)}
      {rate !== null && (
        <>
          {paper.joinParts}
          <b className="scheduleRate">{rate}</b>
        </>
      )}
      {blanks.map((blank) => (
        <span key={blank}>
          {paper.joinParts}
          <span className="paperKeep">
            {schedule[blank]} <span className="scheduleLine" />
            {blank === 'rate' && ` ${schedule.rateUnit}`}
          </span>
        </span>
      ))}
      {reasons.length > 0 && schedule.inBrackets(reasons)}
    </p>
  )
}
