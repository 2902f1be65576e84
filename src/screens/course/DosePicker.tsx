import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { Administration, Plan } from '../../plan/plan.ts'
import styles from './Course.module.css'

interface Props {
  readonly plan: Plan
  readonly shown: Administration
  readonly onOpen: (administration: string) => void
}

/** The doses of one day, where there are several: each has its own working, its own changes and its own record. */
export function DosePicker({ plan, shown, onOpen }: Props) {
  const wording = useLaterWording()
  const { details } = wording
  const cycle = plan.cycles.find(({ number }) => number === shown.cycle)
  const doses = cycle?.administrations.filter(({ item, day }) => item === shown.item && day === shown.day) ?? []
  if (doses.length < 2) return null
  return (
    <div className={styles['acts']}>
      <fieldset className="segments">
        <legend className="unseen">{wording.screen.plan.workingOf(wording.text(shown.name), shown.day)}</legend>
        {doses.map(({ id, dose, dosesThisDay }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === shown.id}
            onClick={() => {
              onOpen(id)
            }}
          >
            {details.doseOf(dose, dosesThisDay)}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
