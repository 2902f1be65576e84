import type { Finding } from '../evidence/finding.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { Icon } from './Icon.tsx'
import styles from './NotesList.module.css'
import { useWording } from './wordingContext.ts'

/** What informs and asks nothing; below the doses. What the source leaves open stands with the source. */
export function NotesList({ notes, regimen }: { readonly notes: readonly Finding[]; readonly regimen: Regimen }) {
  const wording = useWording()
  const { plan } = wording.screen
  return (
    <section className="sheet" id="region-notes" tabIndex={-1} aria-label={plan.notes}>
      <div className="head">
        <h2>{plan.notes}</h2>
        {notes.length > 0 && <span className="quiet">{plan.notesHead(notes.length)}</span>}
      </div>
      {notes.length === 0 ? (
        <p className={styles['none']}>{plan.noNotes}</p>
      ) : (
        <ol className={styles['notes']}>
          {notes.map((finding) => (
            <li key={finding.key}>
              <span className="isNote">
                <Icon name="note" />
              </span>
              <p>
                <b className="isNote">{plan.note}</b> {wording.finding(finding, regimen)}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
