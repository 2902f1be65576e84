import { useState } from 'react'
import { useLaterWording } from '../components/laterWordingContext.ts'
import type { LibraryEdition } from '../library/libraryEdition.ts'
import { loadChanges } from '../library/loadChanges.ts'
import { civilDate } from '../quantities/civilDate.ts'
import { useLoaded } from './useLoaded.ts'
import styles from './Workbench.module.css'

const HASH_SHOWN = 12

/** Which library the regimens are of; opened, its whole hash and what changed with each version. */
export function LibraryNote({ edition }: { readonly edition: LibraryEdition }) {
  const { frame } = useLaterWording()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className={styles['library']}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary data-testid="library">
        {frame.library(edition.version, edition.hash.slice(0, HASH_SHOWN), edition.count)}
      </summary>
      {isOpen && <Changes edition={edition} />}
    </details>
  )
}

function Changes({ edition }: { readonly edition: LibraryEdition }) {
  const { frame, longDate, text } = useLaterWording()
  const { value: changes, hasFailed } = useLoaded(edition, loadChanges)
  const dateText = (date: string): string => {
    const day = civilDate(date)
    return day === null ? date : longDate(day)
  }
  return (
    <>
      <p>
        {frame.libraryHash} <span className={styles['hash']}>{edition.hash}</span>
      </p>
      {hasFailed && <p role="alert">{frame.libraryChangesFailed}</p>}
      <ul aria-label={frame.libraryChanges}>
        {(changes ?? []).map(({ version, date, change }) => (
          <li key={version}>
            <b>{version}</b> {dateText(date)}: {text(change)}
          </li>
        ))}
      </ul>
    </>
  )
}
