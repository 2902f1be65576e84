import { useLaterWording } from '../components/laterWordingContext.ts'
import styles from './FirstRun.module.css'

/** What this is, and what it is not. */
export function About() {
  const { frame } = useLaterWording()
  return (
    <section className="sheet" aria-label={frame.whatTitle}>
      <div className="head">
        <h2>{frame.whatTitle}</h2>
      </div>
      <p className={styles['what']}>{frame.what}</p>
    </section>
  )
}
