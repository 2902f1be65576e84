import type { CSSProperties } from 'react'
import type { ClockLane, ClockMark, DayClock } from '../documents/dayClock.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { clockText, companionText, movedText, stateText } from './courseText.ts'
import styles from './DayClockView.module.css'
import { startRule } from './startRule.ts'
import { useLaterWording } from './laterWordingContext.ts'

interface LaneProps {
  readonly lane: ClockLane
  readonly clock: DayClock
  readonly at: (minutes: number) => number
  readonly ticks: readonly number[]
  readonly regimen: Regimen
}

/** One drug on the clock. */
export function ClockLaneView({ lane, clock, at, ticks, regimen }: LaneProps) {
  const wording = useLaterWording()
  return (
    <>
      <b className={styles['name']}>{wording.text(lane.name)}</b>
      <ul className={styles['track']}>
        {ticks.map((tick) => (
          <li key={tick} className={styles['tick']} style={{ insetInlineStart: `${at(tick)}%` }} aria-hidden="true" />
        ))}
        {lane.marks.map((mark) => (
          <Mark key={mark.administration.id} mark={mark} clock={clock} at={at} regimen={regimen} />
        ))}
      </ul>
    </>
  )
}

function Mark({ mark, clock, at, regimen }: Omit<LaneProps, 'lane' | 'ticks'> & { readonly mark: ClockMark }) {
  const wording = useLaterWording()
  const { plan } = wording.screen
  const { details } = wording
  const { administration } = mark
  const dose = administration.ladder.roundedDose
  const rule = mark.carriedOver ? null : startRule(administration, clock, regimen, wording)
  const act = stateText(administration, wording)
  const moved = clock.moved.find(({ id }) => id === administration.id)
  const left = at(mark.start)
  const width = Math.max(0, at(mark.end) - left)
  // beside the end of its bar or, late in the day, against the right edge: never over its own figures
  const label: CSSProperties =
    left > 55 ? { marginInlineStart: 'auto', textAlign: 'end' } : { marginInlineStart: `${left}%` }
  return (
    <li className={styles['mark']}>
      {rule !== null && rule.from !== null && rule.from < mark.start && rule.from >= clock.from && (
        <span
          className={styles['link']}
          aria-hidden="true"
          style={{ insetInlineStart: `${at(rule.from)}%`, inlineSize: `${left - at(rule.from)}%` }}
        />
      )}
      <span
        className={`${styles['bar']} ${styles[mark.kind]} ${mark.carriedOver ? styles['carried'] : ''} ${mark.continues ? styles['continues'] : ''}`}
        aria-hidden="true"
        style={
          mark.kind === 'infusion'
            ? { insetInlineStart: `${left}%`, inlineSize: `${width}%` }
            : { insetInlineStart: `${left}%` }
        }
      />
      <span className={styles['label']} style={label}>
        {mark.carriedOver && <>{details.continuesFrom} </>}
        {act !== null && <b>{act} </b>}
        <span className="keep">{clockText(administration, wording)}</span>{' '}
        <b className="keep">{dose.ok ? wording.quantity(dose.value) : plan.noDose}</b>
        {administration.companion !== null && <b> {companionText(administration.companion, wording)}</b>}
        {moved !== undefined && <> {movedText(moved, wording, wording.shortDate)}</>}
        {rule !== null && <span className="quiet"> {rule.text}</span>}
      </span>
    </li>
  )
}
