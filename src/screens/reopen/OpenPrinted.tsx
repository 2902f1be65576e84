import { fieldId } from '../../components/fieldLabel.ts'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { PrintedPlan } from '../../exports/planCode/readPlanCode.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { isPatientOpen } from '../../state/isPatientOpen.ts'
import { useKeptPolicyStore } from '../../state/keptPolicyStore.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'
import { useOrderStore } from '../../state/orderStore.ts'
import { usePrintStore } from '../../state/printStore.ts'
import { openPrinted } from './openPrinted.ts'
import styles from './Reopen.module.css'

interface Props {
  readonly printed: PrintedPlan
  readonly regimen: Regimen
  readonly onOpened: () => void
}

/** Fills the order from a page. Never over a patient: the doses of one would stand under the name of another. */
export function OpenPrinted({ printed, regimen, onOpened }: Props) {
  const { planCode: words } = useLaterWording()
  const { typed, edit } = useOrderStore()
  const index = useLibraryStore((library) => library.index)
  const reset = usePrintStore((print) => print.reset)
  const isOpen = isPatientOpen(typed)
  const open = async (): Promise<void> => {
    await useKeptPolicyStore.getState().open()
    // a patient may have been opened while this device's settings were read
    if (index.state !== 'loaded' || isPatientOpen(useOrderStore.getState().typed)) return
    const kept = useKeptPolicyStore.getState().parts ?? {}
    const { policy: shipped } = index.value
    edit({
      kind: 'replaceOrder',
      order: openPrinted(printed, { regimen, shipped, kept, placeholder: words.placeholder }),
    })
    reset()
    onOpened()
    requestAnimationFrame(() => {
      document.getElementById(fieldId('familyName'))?.focus()
    })
  }
  return (
    <p className={styles['buttons']}>
      <button
        type="button"
        className="button"
        aria-disabled={isOpen}
        aria-describedby="open-printed-help"
        onClick={() => {
          if (!isOpen) void open()
        }}
      >
        {words.openOrder}
      </button>
      <span id="open-printed-help" className={isOpen ? 'isConfirm' : 'quiet'}>
        {isOpen ? words.openRefused : words.openHelp}
      </span>
    </p>
  )
}
