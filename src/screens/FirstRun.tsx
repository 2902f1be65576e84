import type { ReactNode } from 'react'
import { focusField } from '../components/fieldLabel.ts'
import { Icon } from '../components/Icon.tsx'
import { RegimenShelf } from '../components/RegimenShelf.tsx'
import { useWording } from '../components/wordingContext.ts'
import type { RegimenSummary } from '../library/libraryIndex.ts'
import type { Edit } from '../order/edit.ts'
import styles from './FirstRun.module.css'

interface Props {
  readonly regimens: readonly RegimenSummary[]
  /** The search, in the place of the shelf; null until it has loaded. */
  readonly finder: ReactNode
  /** What this is; null until its words have loaded. */
  readonly about: ReactNode
  readonly done: { readonly measurements: boolean; readonly day1: boolean }
  readonly edit: (edit: Edit) => void
  readonly onDemonstrate: () => void
}

/** What to do first, and what there is to choose from. */
export function FirstRun({ regimens, finder, about, done, edit, onDemonstrate }: Props) {
  const { screen } = useWording()
  const steps = [
    { id: finder ? 'finder-search' : 'field-regimen', label: screen.needRegimen, isDone: false },
    { id: 'field-height', label: screen.needMeasurements, isDone: done.measurements },
    { id: 'day1-1', label: screen.needDay1, isDone: done.day1 },
  ]
  return (
    <>
      <div className={styles['banner']}>
        <p className={styles['name']}>{screen.plan.noPatient}</p>
        <p className="quiet">{screen.plan.staysHere}</p>
      </div>
      <div className={styles['parts']}>
        <section className="sheet" id="region-blockers" tabIndex={-1} aria-label={screen.firstRun}>
          <div className="head">
            <h2>{screen.firstRun}</h2>
          </div>
          <ol className={styles['need']}>
            {steps.map(({ id, label, isDone }) => (
              <li key={id}>
                <Icon name={isDone ? 'done' : 'todo'} />
                <span>
                  <button
                    type="button"
                    className="link"
                    onClick={() => {
                      focusField(id)
                    }}
                  >
                    {label}
                  </button>
                  {isDone && <span className="quiet"> {screen.done}</span>}
                </span>
              </li>
            ))}
          </ol>
          <p className={styles['try']}>
            <button type="button" className="button" onClick={onDemonstrate}>
              {screen.demonstration}
            </button>
            <span className="quiet">{screen.demonstrationHelp}</span>
          </p>
        </section>
        <div id="region-doses" tabIndex={-1}>
          {finder || <RegimenShelf regimens={regimens} edit={edit} />}
        </div>
        {about}
      </div>
    </>
  )
}
