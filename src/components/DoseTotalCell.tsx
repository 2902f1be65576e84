import type { CycleTotal } from '../plan/plan.ts'
import styles from './DoseMatrix.module.css'
import { useWording } from './wordingContext.ts'

/** What one drug comes to over the cycle: in mg as printed, as prescribed, and whether the source's own total agrees. */
export function DoseTotalCell({ total }: { readonly total: CycleTotal }) {
  const wording = useWording()
  const { plan } = wording.screen
  return (
    <td className={styles['total']}>
      <span className={styles['cellHead']}>{plan.cycleTotal}</span>
      <span>
        {total.rounded === null ? (
          <>
            <b>{plan.noTotal}</b>
            <span className={styles['sub']}>{plan.needsEveryDose}</span>
          </>
        ) : (
          <b className="keep">{wording.quantity(total.rounded)}</b>
        )}
        {total.prescribed !== null && total.prescribed.unit !== total.rounded?.unit && (
          <span className={styles['sub']}>
            <span className="keep">{wording.quantity(total.prescribed)}</span>
          </span>
        )}
        {total.rounded !== null && total.declared === 'agrees' && <span className={styles['sub']}>{plan.agrees}</span>}
        {total.declared === 'changed' && <span className={styles['sub']}>{plan.changed}</span>}
        {total.declared === 'openEnded' && <span className={styles['sub']}>{plan.openEnded}</span>}
        {total.declared === 'notDeclared' && <span className={styles['sub']}>{plan.notDeclared}</span>}
        {total.declared === 'differs' && <span className={`${styles['sub']} isStop`}>{plan.differs}</span>}
      </span>
    </td>
  )
}
