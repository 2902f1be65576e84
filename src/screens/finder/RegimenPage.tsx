import styles from '../../components/Finder.module.css'
import { ItemTable } from '../../components/ItemTable.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { RegimenFacts } from '../../components/RegimenFacts.tsx'
import { SourceNotes } from '../../components/SourceNotes.tsx'
import { RegimenPrints } from '../library/RegimenPrints.tsx'
import { PageBar } from './PageBar.tsx'
import { useRegimens } from './useRegimens.ts'

interface Props {
  readonly id: string
  readonly onBack: () => void
  readonly onChoose: (id: string) => void
}

/** Everything a regimen's file says, loaded when it is opened. */
export function RegimenPage({ id, onBack, onChoose }: Props) {
  const wording = useLaterWording()
  const { finder, regimenPage, screen } = wording
  const { value, hasFailed } = useRegimens([id])
  const [regimen] = value ?? []
  if (regimen === undefined)
    return (
      <>
        <PageBar offers={[]} onBack={onBack} onChoose={onChoose} />
        <p className={styles['status']} role={hasFailed ? 'alert' : 'status'}>
          {hasFailed ? finder.failed : finder.loading}
        </p>
      </>
    )
  const title = wording.text(regimen.title)
  return (
    <article aria-label={title}>
      <PageBar offers={[{ id, title }]} onBack={onBack} onChoose={onChoose}>
        <RegimenPrints regimen={regimen} />
      </PageBar>
      <div className={styles['part']}>
        <h3>{title}</h3>
        <p className="quiet">
          {[...regimen.aliases, screen.order.version(regimen.version)].join(screen.plan.semicolon)}
        </p>
      </div>
      <div className={styles['part']}>
        <h3>{regimenPage.items}</h3>
        <ItemTable regimen={regimen} />
      </div>
      <RegimenFacts regimen={regimen} />
      <SourceNotes regimen={regimen} />
    </article>
  )
}
