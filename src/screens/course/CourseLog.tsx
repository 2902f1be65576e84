import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { Edit } from '../../order/edit.ts'
import type { Plan } from '../../plan/plan.ts'
import styles from './Course.module.css'

/** Every act on this order, in the order they were made, with its reason; each can be taken back. */
export function CourseLog({ plan, edit }: { readonly plan: Plan; readonly edit: (edit: Edit) => void }) {
  const wording = useLaterWording()
  const { changes } = wording
  if (plan.changes.length === 0) return null
  return (
    <section className={`sheet ${styles['panel']}`} id="region-changes" tabIndex={-1} aria-label={changes.title}>
      <div className="head">
        <h2>{changes.title}</h2>
      </div>
      <ol className={styles['log']}>
        {plan.changes.map((change) => (
          <li key={change.id}>
            <p>{wording.change(change, plan.regimen)}</p>
            <button
              type="button"
              className="button"
              aria-label={changes.removeThis(wording.change(change, plan.regimen))}
              onClick={() => {
                edit({ kind: 'removeChange', id: change.id })
              }}
            >
              {changes.remove}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
