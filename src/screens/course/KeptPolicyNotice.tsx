import { Icon } from '../../components/Icon.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { useKeptPolicyStore } from '../../state/keptPolicyStore.ts'
import styles from '../order/OrderForm.module.css'
import { usePartNames } from './usePartNames.ts'

interface Props {
  readonly isChanged: boolean
  readonly onRestore: () => void
}

/** Where the settings are kept, and what of them could not be kept or used. */
export function KeptPolicyNotice({ isChanged, onRestore }: Props) {
  const { settings } = useLaterWording()
  const { parts, dropped, fault } = useKeptPolicyStore()
  const names: Readonly<Record<string, string>> = usePartNames()
  const hasKept = parts !== null && Object.keys(parts).length > 0
  const lines = [
    ...(fault === null ? [] : [settings.fault[fault]]),
    ...(dropped.length === 0 ? [] : [settings.dropped([...new Set(dropped.map((key) => names[key] ?? key))])]),
  ]
  return (
    <>
      <div role="status" className={styles['wide']}>
        {lines.map((line) => (
          <p key={line} className="isConfirm">
            <Icon name="confirm" /> {line}
          </p>
        ))}
      </div>
      <p className={`quiet ${styles['wide']}`}>{settings.kept}</p>
      {(isChanged || hasKept || lines.length > 0) && (
        <button type="button" className={`button ${styles['wide']}`} onClick={onRestore}>
          {settings.restore}
        </button>
      )}
    </>
  )
}
