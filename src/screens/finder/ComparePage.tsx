import { CompareTable } from '../../components/CompareTable.tsx'
import { DosesSideBySide } from '../../components/DosesSideBySide.tsx'
import styles from '../../components/Finder.module.css'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import type { PlanRules } from '../../plan/planRules.ts'
import { PageBar } from './PageBar.tsx'
import { planWith } from './planWith.ts'
import { useRegimens } from './useRegimens.ts'

interface Props {
  readonly ids: readonly [string, string]
  readonly typed: TypedOrder
  readonly rules: PlanRules
  readonly onBack: () => void
  readonly onChoose: (id: string) => void
}

/** Two regimens drug by drug, and what each would give this patient. Neither is preferred; nothing is chosen here. */
export function ComparePage({ ids, typed, rules, onBack, onChoose }: Props) {
  const wording = useLaterWording()
  const { finder, regimenPage } = wording
  const { value, hasFailed } = useRegimens(ids)
  const [a, b] = value ?? []
  if (a === undefined || b === undefined)
    return (
      <>
        <PageBar offers={[]} onBack={onBack} onChoose={onChoose} />
        <p className={styles['status']} role={hasFailed ? 'alert' : 'status'}>
          {hasFailed ? finder.failed : finder.loading}
        </p>
      </>
    )
  const offers = [a, b].map(({ id, title }) => ({ id, title: wording.text(title) }))
  return (
    <article aria-label={regimenPage.compared}>
      <PageBar offers={offers} onBack={onBack} onChoose={onChoose} />
      <div className={styles['part']}>
        <h3>{regimenPage.compared}</h3>
        <p className="quiet">{regimenPage.comparedHelp}</p>
        <CompareTable a={a} b={b} />
      </div>
      <div className={styles['part']}>
        <h3>{regimenPage.dosesNow}</h3>
        <p className="quiet">{regimenPage.dosesHelp}</p>
        <DosesSideBySide plans={[planWith(typed, a, rules), planWith(typed, b, rules)]} />
      </div>
    </article>
  )
}
