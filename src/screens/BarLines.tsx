import { Icon } from '../components/Icon.tsx'
import { useLaterWording } from '../components/laterWordingContext.ts'
import { useRelease } from '../offline/useRelease.ts'
import { isPatientOpen } from '../state/isPatientOpen.ts'
import { useOrderStore } from '../state/orderStore.ts'
import { useSettingsStore } from '../state/settingsStore.ts'
import { LibraryLine } from './library/LibraryLine.tsx'
import { ReopenHost } from './reopen/ReopenHost.tsx'
import styles from './TopBar.module.css'

/**
 * Below the bar: what prints in place of the patient's papers, another release that waits, settings that could not be kept;
 * over the page, the check of a printed one.
 */
export function BarLines() {
  const { frame } = useLaterWording()
  const isOpen = useOrderStore(({ typed }) => isPatientOpen(typed))
  const storageFault = useSettingsStore((settings) => settings.storageFault)
  const release = useRelease()
  return (
    <>
      <ReopenHost />
      <LibraryLine />
      {release.state === 'updateReady' && (
        <p className={styles['line']} role="status">
          <Icon name="note" /> {isOpen ? frame.updateRefused : frame.updateLine}
          <button
            type="button"
            className="button"
            aria-disabled={isOpen}
            onClick={() => {
              release.apply(!isOpen)
            }}
          >
            {frame.update}
          </button>
        </p>
      )}
      {storageFault && (
        <p className={styles['line']} role="status">
          <Icon name="confirm" /> {frame.storageFault}
        </p>
      )}
    </>
  )
}
