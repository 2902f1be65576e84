import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { Drug } from '../../regimen/drug.ts'
import styles from './Course.module.css'

/** The levels of a product's label, as another document's: shown, never offered. */
export function OtherLadders({ drug }: { readonly drug: Drug | null }) {
  const wording = useLaterWording()
  const { changes } = wording
  const ladders = drug?.label?.ladders ?? []
  if (ladders.length === 0) return null
  return (
    <div className={styles['other']}>
      <b>{changes.otherLadder}</b> <span className="quiet">{changes.notOffered}</span>
      <ul>
        {ladders.map(({ title, basis, unit, levels, at }) => (
          <li key={`${at.place}${levels.join()}`}>
            {changes.ladder(wording.text(title), wording.text(basis))}:{' '}
            <b>{changes.ladderLevels(levels.map((level) => `${wording.number(level)}\u00a0${wording.unit(unit)}`))}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
