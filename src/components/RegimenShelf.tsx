import type { RegimenSummary } from '../library/libraryIndex.ts'
import type { Edit } from '../order/edit.ts'
import styles from './RegimenShelf.module.css'
import { useWording } from './wordingContext.ts'

interface Props {
  readonly regimens: readonly RegimenSummary[]
  readonly edit: (edit: Edit) => void
}

/** How many stand on the page until search has loaded. */
const FIRST = 50

/** The first regimens of the library, each with its drugs, to choose from until search has loaded. */
export function RegimenShelf({ regimens, edit }: Props) {
  const { screen, text } = useWording()
  return (
    <section className="sheet" aria-label={screen.regimens}>
      <div className="head">
        <h2>{screen.regimens}</h2>
        <span className="quiet">{screen.regimensCount(regimens.length)}</span>
      </div>
      <ul className={styles['shelf']}>
        {regimens.slice(0, FIRST).map((entry) => (
          <li key={entry.id}>
            <span>
              <b>{text(entry.title)}</b>
              <span className={styles['sub']}>{text(entry.disease)}</span>
            </span>
            <span>{entry.drugNames.map(text).join(', ')}</span>
            <span className="quiet">{screen.order.version(entry.version)}</span>
            <button
              type="button"
              className="button"
              aria-label={screen.chooseNamed(text(entry.title))}
              onClick={() => {
                edit({ kind: 'chooseRegimen', regimen: { id: entry.id, version: entry.version } })
              }}
            >
              {screen.order.chooseThis}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
