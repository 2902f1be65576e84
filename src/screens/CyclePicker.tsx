import { Icon } from '../components/Icon.tsx'
import { useLaterWording } from '../components/laterWordingContext.ts'
import type { PlanCycle } from '../plan/plan.ts'
import styles from './Workbench.module.css'

interface Props {
  readonly cycles: readonly PlanCycle[]
  readonly shown: PlanCycle
  readonly onPick: (cycle: number) => void
}

/** Which cycle is shown. Only the current one is an order; any other says that it is projected. */
export function CyclePicker({ cycles, shown, onPick }: Props) {
  const { details } = useLaterWording()
  if (cycles.length < 2) return null
  return (
    <>
      <select
        className={styles['cycles']}
        aria-label={details.showCycle}
        value={shown.number}
        onChange={(event) => {
          onPick(Number(event.target.value))
        }}
      >
        {cycles.map(({ number, status }) => (
          <option key={number} value={number}>
            {status === 'current' ? details.thisCycle(number) : `${details.thisCycle(number)} · ${details.projected}`}
          </option>
        ))}
      </select>
      {shown.status === 'projected' && (
        <p className={styles['projected']} role="status">
          <Icon name="confirm" /> <b>{details.projected}</b> <span>{details.projectedHelp}</span>
        </p>
      )}
    </>
  )
}
