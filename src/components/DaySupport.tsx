import type { DayClock } from '../documents/dayClock.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { itemName } from './administrationText.ts'
import { useLaterWording } from './laterWordingContext.ts'
import styles from './Support.module.css'
import { SupportMark } from './SupportMark.tsx'
import { leansOnDose, supportDay, supportRule, supportTime } from './supportText.ts'

interface Props {
  readonly clock: DayClock
  readonly regimen: Regimen
}

/** The hospital's own lines of the day, under the clock and apart from its lanes: no dose is among them. */
export function DaySupport({ clock: { support, date }, regimen }: Props) {
  const wording = useLaterWording()
  if (support.length === 0) return null
  const nameOf = (item: string): string => itemName(item, regimen, wording)
  return (
    <ul className={styles['day']} aria-label={wording.support.title}>
      {support.map((each) => {
        const { line, day, dose } = each
        const ofDay = supportDay(each, wording)
        return (
          <li key={`${line.id} ${day} ${dose}`}>
            <span>
              {supportTime(each, date, wording)}
              {ofDay !== null && <span className="quiet"> {ofDay}</span>}
            </span>
            <span className={styles['text']}>
              <SupportMark /> {line.text} <span className="quiet">{wording.support.kinds[line.kind]}</span>
              {leansOnDose(line.when) && <span className="quiet"> {supportRule(line.when, nameOf, wording)}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
