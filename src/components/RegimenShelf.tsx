import styles from './RegimenShelf.module.css'
import { useWording } from './wordingContext.ts'

export interface ShelfEntry {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly disease: string
  readonly drugs: readonly string[]
}

/** The regimens of the library, each with its drugs, to choose from. */
export function RegimenShelf({
  entries,
  onChoose,
}: {
  readonly entries: readonly ShelfEntry[]
  readonly onChoose: (entry: ShelfEntry) => void
}) {
  const { screen } = useWording()
  return (
    <section className="sheet" aria-label={screen.regimens}>
      <div className="head">
        <h2>{screen.regimens}</h2>
        <span className="quiet">{screen.regimensCount(entries.length)}</span>
      </div>
      <ul className={styles['shelf']}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span>
              <b>{entry.title}</b>
              <span className={styles['sub']}>{entry.disease}</span>
            </span>
            <span>{entry.drugs.join(', ')}</span>
            <span className="quiet">{screen.order.version(entry.version)}</span>
            <button
              type="button"
              className="button"
              aria-label={screen.chooseNamed(entry.title)}
              onClick={() => {
                onChoose(entry)
              }}
            >
              {screen.order.choose}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
