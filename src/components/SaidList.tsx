import type { Citation } from '../evidence/source.ts'
import styles from './Finder.module.css'
import { Provenance } from './Provenance.tsx'
import type { Said } from './said.ts'

interface Props {
  readonly texts: readonly Said[]
  /** The publications the places are in; left out where the place is not shown. */
  readonly sources?: Readonly<Record<string, Citation>>
}

/** What a regimen's file says, each with whose it is and, in small, why and where. */
export function SaidList({ texts, sources }: Props) {
  return (
    <ul className={styles['said']}>
      {texts.map(({ text, mark, why, at }) => (
        <li key={text}>
          {text} <Provenance mark={mark} />
          {sources !== undefined && (why !== null || at !== null) && (
            <span className={styles['from']}>
              {why}
              {why !== null && at !== null && ' '}
              {at !== null && `${sources[at.source]?.cite ?? at.source}: ${at.place}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
