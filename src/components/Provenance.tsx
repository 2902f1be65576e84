import type { Mark } from '../evidence/source.ts'
import styles from './Provenance.module.css'
import { useWording } from './wordingContext.ts'

/** Where a value comes from, as an edge and always as a word: solid stated, dashed inferred, double local, dotted absent. */
export function Provenance({ mark, why }: { readonly mark: Mark; readonly why?: string | undefined }) {
  const { plan } = useWording().screen
  return (
    <span className={`${styles['from']} ${styles[mark]}`} title={why}>
      {plan[mark]}
    </span>
  )
}
