import { memo } from 'react'
import type { Bilingual } from '../evidence/bilingual.ts'
import type { NamedSummary } from '../library/namedSummary.ts'
import styles from './Finder.module.css'
import { useLaterWording } from './laterWordingContext.ts'

export interface NamedActs {
  /** Title of a regimen, by its id; undefined where the library has none. */
  readonly titleOf: (id: string) => Bilingual | undefined
  readonly onRead: (id: string) => void
}

interface Props extends NamedActs {
  readonly entry: NamedSummary
}

/** One that a source only names, with why nothing more is known, and what to read in its place. */
export const NamedHit = memo(function NamedHit({ entry, titleOf, onRead }: Props) {
  const wording = useLaterWording()
  const { finder, screen } = wording
  const { kind, title, drugs, why, at, seeAlso } = entry
  return (
    <li className={styles['named']}>
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
  )
})
