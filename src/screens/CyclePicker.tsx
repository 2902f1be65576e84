import { Icon } from '../components/Icon.tsx'
import { useWording } from '../components/wordingContext.ts'
import type { PlanCycle } from '../plan/plan.ts'
import styles from './Workbench.module.css'

interface Props {
  readonly cycles: readonly PlanCycle[]
  readonly shown: PlanCycle
  readonly onPick: (cycle: number) => void
}

/** Which cycle is shown. Only the current one is an order; any other says that it is projected. */
export function CyclePicker({ cycles, shown, onPick }: Props) {
  const { plan } = useWording().screen
  if (cycles.length < 2) return null
  return (
    <>
      <select
        className={styles['cycles']}
        aria-label={plan.showCycle}
        value={shown.number}
        onChange={(event) => {
          onPick(Number(event.target.value))
        }}
      >
        {cycles.map(({ number, status }) => (
          <option key={number} value={number}>
            {status === 'current' ? plan.thisCycle(number) : `${plan.thisCycle(number)} · ${plan.projected}`}
          </option>
        ))}
      </select>
      {shown.status === 'projected' && (
        <p className={styles['projected']} role="status">
          <Icon name="confirm" /> <b>{plan.projected}</b> <span>{plan.projectedHelp}</span>
        </p>
      )}
    </>
  )
}
