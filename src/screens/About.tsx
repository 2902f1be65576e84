import { useLaterWording } from '../components/laterWordingContext.ts'
import styles from './FirstRun.module.css'
import { ReopenButton } from './reopen/ReopenButton.tsx'

/** What this is, and what it is not; and the way back from paper. */
export function About() {
  const { frame, planCode } = useLaterWording()
  return (
    <section className="sheet" aria-label={frame.whatTitle}>
      <div className="head">
        <h2>{frame.whatTitle}</h2>
      </div>
      <p className={styles['what']}>{frame.what}</p>
      <p className={styles['try']}>
        <ReopenButton isInFull />
        <span className="quiet">{planCode.openAboutHelp}</span>
      </p>
    </section>
  )
}
