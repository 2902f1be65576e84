import type { Note } from '../evidence/finding.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { Icon } from './Icon.tsx'
import styles from './NotesList.module.css'
import { useLaterWording } from './laterWordingContext.ts'

/** What informs and asks nothing; below the doses. What the source leaves open stands with the source. */
export function NotesList({ notes, regimen }: { readonly notes: readonly Note[]; readonly regimen: Regimen }) {
  const wording = useLaterWording()
  const { details } = wording
  return (
    <section className="sheet" id="region-notes" tabIndex={-1} aria-label={details.notes}>
      <div className="head">
        <h2>{details.notes}</h2>
        {notes.length > 0 && <span className="quiet">{details.notesHead(notes.length)}</span>}
      </div>
      {notes.length === 0 ? (
        <p className={styles['none']}>{details.noNotes}</p>
      ) : (
        <ol className={styles['notes']}>
          {notes.map((finding) => (
            <li key={finding.key}>
              <span className="isNote">
                <Icon name="note" />
              </span>
              <p>
                <b className="isNote">{details.note}</b> {wording.note(finding, regimen)}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
