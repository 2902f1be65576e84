import { useLaterWording } from './laterWordingContext.ts'
import styles from './Support.module.css'

/** The word and the broken frame that tell the hospital's own line from a drug of the regimen. */
export function SupportMark() {
  const { support } = useLaterWording()
  return <span className={styles['mark']}>{support.local}</span>
}
