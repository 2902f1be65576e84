import { signedDay } from '../wording/formats/dayText.ts'
import type { DayClock } from '../documents/dayClock.ts'
import type { Administration } from '../plan/plan.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { LaterWording } from '../wording/wording.ts'
import { clockText, doseText, movedText, stateText } from './courseText.ts'
import { ClockLaneView } from './ClockLaneView.tsx'
import { DaySupport } from './DaySupport.tsx'
import styles from './DayClockView.module.css'
import { useLaterWording } from './laterWordingContext.ts'

interface Props {
  readonly clock: DayClock | null
  readonly regimen: Regimen
  readonly days: readonly number[]
  readonly day: number
  readonly onDay: (day: number) => void
}

const HOUR = 60
const MOST_TICKS = 7

/** One day by the clock: a lane a drug, a mark for a push, a bar with a heavy start edge for an infusion. */
export function DayClockView({ clock, regimen, days, day, onDay }: Props) {
  const wording = useLaterWording()
  const { plan } = wording.screen
  const { details } = wording
  return (
    <section className="sheet" aria-label={details.clock}>
      <div className="head">
        <h2>
          {plan.day(day)} {clock !== null && <span className="quiet">{wording.longDate(clock.date)}</span>}
        </h2>
        {days.length > 1 && (
          <fieldset className="segments end">
            <legend className="unseen">{details.chooseDay}</legend>
            {days.map((other) => (
              <button
                key={other}
                type="button"
                aria-pressed={other === day}
                aria-label={plan.day(other)}
                onClick={() => {
                  onDay(other)
                }}
              >
                {signedDay(other)}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {clock === null ? (
        <p className={styles['untimed']}>{details.noClock}</p>
      ) : (
        <Lanes clock={clock} regimen={regimen} />
      )}
    </section>
  )
}

function Lanes({ clock, regimen }: { readonly clock: DayClock; readonly regimen: Regimen }) {
  const wording = useLaterWording()
  const { details } = wording
  const span = Math.max(HOUR, clock.to - clock.from)
  const hours = span / HOUR
  const step = [1, 2, 3, 4, 6].find((each) => hours / each <= MOST_TICKS) ?? 6
  const ticks = Array.from({ length: Math.floor(hours / step) + 1 }, (_, i) => clock.from + i * step * HOUR)
  const at = (minutes: number): number => ((minutes - clock.from) / span) * 100
  return (
    <>
      {clock.lanes.length > 0 && (
        <div className={styles['clock']}>
          <span />
          <div className={styles['scale']} aria-hidden="true">
            {ticks.map((tick) => (
              <span key={tick} style={{ insetInlineStart: `${at(tick)}%` }}>
                {`${String(tick / HOUR).padStart(2, '0')}:00`}
              </span>
            ))}
          </div>
          {clock.lanes.map((lane) => (
            <ClockLaneView key={lane.item} lane={lane} clock={clock} at={at} ticks={ticks} regimen={regimen} />
          ))}
        </div>
      )}
      <Line label={details.elsewhere} texts={clock.elsewhere.map((each) => elsewhereText(each, clock, wording))} />
      <Line label={details.untimed} texts={[...new Set(clock.untimed.map(({ name }) => wording.text(name)))]} />
      <Line
        label={details.leftOut}
        texts={clock.leftOut.map((each) => `${wording.text(each.name)} ${stateText(each, wording) ?? ''}`)}
      />
      <DaySupport clock={clock} regimen={regimen} />
    </>
  )
}

/** What has no lane, under its name. */
function Line({ label, texts }: { readonly label: string; readonly texts: readonly string[] }) {
  const { paper } = useLaterWording()
  if (texts.length === 0) return null
  return <p className={styles['untimed']}>{paper.dated(label, texts.join(paper.joinItems))}</p>
}

/** `cytarabine 88 mg Tue 24-Nov 02:00`: a dose of this day is never only on the page of another. */
function elsewhereText(administration: Administration, clock: DayClock, wording: LaterWording): string {
  const dose = doseText(administration, wording) ?? wording.screen.plan.noDose
  const act = stateText(administration, wording)
  const moved = clock.moved.find(({ id }) => id === administration.id)
  const parts = [
    wording.text(administration.name),
    dose,
    ...(act === null ? [] : [act]),
    clockText(administration, wording),
    ...(moved === undefined ? [] : [`(${movedText(moved, wording, wording.shortDate)})`]),
  ]
  return parts.join(' ')
}
