import { useEffect, useLayoutEffect } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { isChangedPolicy, partsOf, partToBeginWith, policyPart, type PolicyParts } from '../../order/policyParts.ts'
import { useKeptPolicyStore } from '../../state/keptPolicyStore.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'
import { useOrderStore } from '../../state/orderStore.ts'
import styles from '../order/OrderForm.module.css'
import type { OrderPartProps } from '../order/orderFormProps.ts'
import { BandTables } from './BandTables.tsx'
import { Holidays } from './Holidays.tsx'
import { KeptPolicyNotice } from './KeptPolicyNotice.tsx'
import { RoundingFields } from './RoundingFields.tsx'
import { Thresholds } from './Thresholds.tsx'

type Props = Pick<OrderPartProps, 'typed' | 'regimen' | 'edit'>

/** What a hospital chooses once: it acts on this order, and every order begun after it on this device begins with it. */
export function HospitalSettings({ typed, regimen, edit }: Props) {
  const { settings } = useLaterWording()
  const { parts, open, keep, forget } = useKeptPolicyStore()
  const index = useLibraryStore((library) => library.index)
  const shipped = index.state === 'loaded' ? index.value.policy : null
  const { policy } = typed

  useEffect(() => {
    void open()
  }, [open])
  // before the screen is drawn: no dose is seen under settings the hospital has replaced
  useLayoutEffect(() => {
    if (parts === null || shipped === null) return
    const part = partToBeginWith(parts, policy, shipped)
    if (part !== null) edit({ kind: 'setPolicyPart', part })
  }, [parts, policy, shipped, edit])

  // until the device has answered, a choice could be taken over by what it kept
  if (parts === null) return null
  const choose = (chosen: PolicyParts): void => {
    // a file is read while the order may go on
    const { policy: current } = useOrderStore.getState().typed ?? typed
    keep(chosen)
    edit({ kind: 'setPolicyPart', part: policyPart(chosen, current) })
  }
  const restore = (): void => {
    forget()
    if (shipped !== null) edit({ kind: 'setPolicyPart', part: partsOf(shipped) })
  }
  const isChanged = shipped !== null && isChangedPolicy(policy, shipped)
  const part = { policy, regimen, choose }
  return (
    <fieldset className={styles['part']}>
      <legend>{settings.title}</legend>
      <div className={styles['pair']}>
        <p className={styles['wide']}>
          <b>{settings.policyName(policy.name, isChanged)}</b>
        </p>
        <RoundingFields {...part} />
        <BandTables {...part} />
        <Thresholds {...part} />
        <Holidays {...part} />
        <KeptPolicyNotice isChanged={isChanged} onRestore={restore} />
      </div>
    </fieldset>
  )
}
