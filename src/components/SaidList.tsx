import type { Citation, Place } from '../evidence/source.ts'
import styles from './Finder.module.css'
import { Provenance } from './Provenance.tsx'
import type { Said } from './said.ts'

interface Props {
  readonly texts: readonly Said[]
  /** The publications the places are in, named where there are several; left out where the place is not shown. */
  readonly sources?: Readonly<Record<string, Citation>>
}

/** What a regimen's file says, each with whose it is and, in small, why and where. */
export function SaidList({ texts, sources }: Props) {
  return (
    <ul className={styles['said']}>
      {texts.map(({ text, mark, why, at }) => (
        <li key={text}>
          {/* what is absent says so in its own words */}
          {text} {mark !== 'absent' && <Provenance mark={mark} />}
          {sources !== undefined && (why !== null || at !== null) && (
            <span className={styles['from']}>
              {why}
              {why !== null && at !== null && ' '}
              {at !== null && placeText(at, sources)}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function placeText({ source, place }: Place, sources: Readonly<Record<string, Citation>>): string {
  return Object.keys(sources).length === 1 ? place : `${sources[source]?.cite ?? source}: ${place}`
}
