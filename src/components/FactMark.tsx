import type { Mark } from '../evidence/source.ts'
import { useLaterWording } from './laterWordingContext.ts'
import styles from './Provenance.module.css'

/** Whose fact a value of a preparation is, in words and as an edge: an inferred one says what to do about it. */
export function FactMark({ mark }: { readonly mark: Mark }) {
  const { fact } = useLaterWording().preparation
  return <span className={`${styles['from']} ${styles[mark]}`}>{fact[mark]}</span>
}
