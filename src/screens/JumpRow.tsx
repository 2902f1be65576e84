import { useLaterWording } from '../components/laterWordingContext.ts'
import { focusRegion } from './focusRegion.ts'
import { JUMPS } from './regions.ts'
import styles from './JumpRow.module.css'

/** One way to each part of a long page, always in sight under the patient. */
export function JumpRow({ hasLedger }: { readonly hasLedger: boolean }) {
  const { frame } = useLaterWording()
  return (
    <nav className={styles['row']} aria-label={frame.jumpTo}>
      {JUMPS.filter((id) => hasLedger || id !== 'region-ledger').map((id) => (
        <button
          key={id}
          type="button"
          onClick={() => {
            focusRegion(id)
          }}
        >
          {frame.jump[id]}
        </button>
      ))}
    </nav>
  )
}
