import { Icon } from '../../components/Icon.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { Edit } from '../../order/edit.ts'
import { differingParts } from '../../order/policyParts.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import styles from './HospitalSettings.module.css'
import { useDevicePolicy } from './useDevicePolicy.ts'
import { usePartNames } from './usePartNames.ts'

interface Props {
  readonly typed: TypedOrder
  readonly edit: (edit: Edit) => void
}

/** Where an order came with settings that are not this device's: which, and the way to ours. Nothing is replaced unasked. */
export function OtherSettings({ typed, edit }: Props) {
  const { settings } = useLaterWording()
  const names = usePartNames()
  const device = useDevicePolicy()
  const differing = device === null ? [] : differingParts(typed.policy, device)
  if (device === null || differing.length === 0) return null
  const { bsaFormula, bsaCap } = typed.policy
  return (
    <div className={styles['others']}>
      <p className="isConfirm">
        <Icon name="confirm" /> {settings.others([...new Set(differing.map((part) => names[part]))])}
      </p>
      <button
        type="button"
        className="button"
        onClick={() => {
          edit({ kind: 'replaceOrder', order: { ...typed, policy: { ...device, bsaFormula, bsaCap } } })
        }}
      >
        {settings.useOurs}
      </button>
    </div>
  )
}
