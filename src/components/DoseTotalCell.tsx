import { useContext } from 'react'
import { companionTotal } from '../documents/companionTotal.ts'
import type { DoseRow } from '../documents/doseSheet.ts'
import { isLive } from '../schedule/administrationState.ts'
import { companionText } from './courseText.ts'
import styles from './DoseMatrix.module.css'
import { LaterWordingContext } from './laterWordingContext.ts'
import { useWording } from './wordingContext.ts'

/** What one drug comes to over the cycle: as printed, as prescribed, and whether the source's own total agrees. */
export function DoseTotalCell({ row: { total, cells } }: { readonly row: DoseRow }) {
  const wording = useWording()
  const { plan } = wording.screen
  const later = useContext(LaterWordingContext)
  const all = cells.flatMap((cell) => (cell.kind === 'given' ? cell.administrations : []))
  const companion = companionTotal(all)
  const isLeftOut = all.length > 0 && !all.some(({ state }) => isLive(state))
  return (
    <td className={styles['total']}>
      <span className={styles['cellHead']}>{plan.cycleTotal}</span>
      <span>
        {total.rounded === null && isLeftOut && <b>{later?.details.leftOut}</b>}
        {total.rounded === null && !isLeftOut && total.declared !== 'openEnded' && (
          <>
            <b>{plan.noTotal}</b>
            <span className={styles['sub']}>{plan.needsEveryDose}</span>
          </>
        )}
        {total.rounded !== null && <b className="keep">{wording.quantity(total.rounded)}</b>}
        {total.rounded !== null && companion !== null && <b> {companionText(companion, wording)}</b>}
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
