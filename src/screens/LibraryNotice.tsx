import { Icon } from '../components/Icon.tsx'
import { useWording } from '../components/wordingContext.ts'
import { useLibraryStore } from '../state/libraryStore.ts'
import { useOrderStore } from '../state/orderStore.ts'
import styles from './FirstRun.module.css'

/** In the place of the plan while the library or a regimen is being read, or cannot be. */
export function LibraryNotice({ state, isRegimen }: { readonly state: string; readonly isRegimen: boolean }) {
  const { screen } = useWording()
  const openIndex = useLibraryStore((library) => library.openIndex)
  const openRegimen = useLibraryStore((library) => library.openRegimen)
  const id = useOrderStore(({ typed }) => typed?.regimen?.id ?? null)
  if (state !== 'failed') {
    return (
      <p className={styles['banner']} role="status">
        {screen.libraryLoading}
      </p>
    )
  }
  return (
    <p className={styles['banner']} role="alert">
      <span className="isStop">
        <Icon name="stop" /> {isRegimen ? screen.regimenFailed : screen.libraryFailed}
      </span>
      <button
        type="button"
        className="button"
        onClick={() => {
          void (isRegimen ? openRegimen(id) : openIndex())
        }}
      >
        {screen.retry}
      </button>
    </p>
  )
}
