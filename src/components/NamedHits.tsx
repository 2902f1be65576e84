import type { Bilingual } from '../evidence/bilingual.ts'
import type { NamedSummary } from '../library/namedSummary.ts'
import styles from './Finder.module.css'
import { useLaterWording } from './laterWordingContext.ts'

interface Props {
  readonly entries: readonly NamedSummary[]
  /** Title of a regimen, by its id; undefined where the library has none. */
  readonly titleOf: (id: string) => Bilingual | undefined
  readonly onRead: (id: string) => void
}

/** What sources name without dosing: found, so that nobody takes another for it, and never to be chosen. */
export function NamedHits({ entries, titleOf, onRead }: Props) {
  const wording = useLaterWording()
  const { finder, screen } = wording
  if (entries.length === 0) return null
  return (
    <section aria-label={finder.named}>
      <div className="head">
        <h3>{finder.named}</h3>
        <span className="quiet">{finder.namedHelp}</span>
      </div>
      <ul className={styles['hits']}>
        {entries.map(({ id, kind, title, drugs, why, at, seeAlso }) => (
          <li key={id} className={styles['named']}>
            <span>
              <b>{wording.text(title)}</b>
              <span className={styles['sub']}>{finder.namedKind[kind]}</span>
              {drugs.length > 0 && (
                <span className={styles['sub']}>{drugs.map((name) => wording.text(name)).join(screen.plan.comma)}</span>
              )}
            </span>
            <span>
              {wording.text(why)}
              {at.map(({ cite, place }) => (
                <span key={`${cite} ${place}`} className={styles['sub']}>
                  {finder.namedAt(cite, place)}
                </span>
              ))}
              {seeAlso.some((other) => titleOf(other) !== undefined) && (
                <span className={styles['sub']}>
                  {finder.seeAlso}{' '}
                  {seeAlso.map((other) => {
                    const known = titleOf(other)
                    return (
                      known && (
                        <button
                          key={other}
                          type="button"
                          className="link"
                          onClick={() => {
                            onRead(other)
                          }}
                        >
                          {wording.text(known)}
                        </button>
                      )
                    )
                  })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
