import { useEffect, useLayoutEffect } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { isChangedPolicy, partsOf, partToBeginWith } from '../../order/policyParts.ts'
import { useKeptPolicyStore } from '../../state/keptPolicyStore.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'
import styles from '../order/OrderForm.module.css'
import type { OrderPartProps } from '../order/orderFormProps.ts'
import { PreparationSettings } from '../preparation/PreparationSettings.tsx'
import { BandTables } from './BandTables.tsx'
import { Holidays } from './Holidays.tsx'
import { KeptPolicyNotice } from './KeptPolicyNotice.tsx'
import { OtherSettings } from './OtherSettings.tsx'
import { SupportSettings } from '../support/SupportSettings.tsx'
import { RenalFields } from '../clinical/RenalFields.tsx'
import { RoundingFields } from './RoundingFields.tsx'
import { Thresholds } from './Thresholds.tsx'
import { useChooseParts } from './useChooseParts.ts'

type Props = Pick<OrderPartProps, 'typed' | 'regimen' | 'edit'>

/** What a hospital chooses once: it acts on this order, and every order begun after it on this device begins with it. */
export function HospitalSettings({ typed, regimen, edit }: Props) {
  const { settings } = useLaterWording()
  const { parts, open, forget } = useKeptPolicyStore()
  const choose = useChooseParts(typed, edit)
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

  if (choose === null) return null
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
        <OtherSettings typed={typed} edit={edit} />
        <RoundingFields {...part} />
        <BandTables {...part} />
        <Thresholds {...part} />
        <RenalFields {...part} />
        <Holidays {...part} />
        <SupportSettings {...part} leftOut={typed.course.supportLeftOut} edit={edit} />
        <PreparationSettings {...part} />
        <KeptPolicyNotice isChanged={isChanged} onRestore={restore} />
      </div>
    </fieldset>
  )
}
