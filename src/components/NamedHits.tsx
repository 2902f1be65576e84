import type { NamedSummary } from '../library/namedSummary.ts'
import styles from './Finder.module.css'
import { useLaterWording } from './laterWordingContext.ts'
import { type NamedActs, NamedHit } from './NamedHit.tsx'

interface Props extends NamedActs {
  readonly entries: readonly NamedSummary[]
}

/** What sources name without dosing: found, so that nobody takes another for it, and never to be chosen. */
export function NamedHits({ entries, ...acts }: Props) {
  const { finder } = useLaterWording()
  if (entries.length === 0) return null
  return (
    <section aria-label={finder.named}>
      <div className="head">
        <h3>{finder.named}</h3>
        <span className="quiet">{finder.namedHelp}</span>
      </div>
      <ul className={styles['hits']}>
        {entries.map((entry) => (
          <NamedHit key={entry.id} entry={entry} {...acts} />
        ))}
      </ul>
    </section>
  )
}
