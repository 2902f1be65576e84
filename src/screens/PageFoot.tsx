import { useLaterWording } from '../components/laterWordingContext.ts'
import { useLibraryStore } from '../state/libraryStore.ts'
import { LibraryNote } from './LibraryNote.tsx'
import type { Shown } from './usePlan.ts'
import styles from './Workbench.module.css'

/** Which build and which library this is, which inputs the plan is of, and the keys. */
export function PageFoot({ shown }: { readonly shown: Shown | null }) {
  const { frame } = useLaterWording()
  const index = useLibraryStore((library) => library.index)
  return (
    <footer className={styles['foot']}>
      <span>
        {frame.build} <span data-testid="build">{__APP_BUILD__}</span>
      </span>
      {shown !== null && (
        <span>
          {frame.fingerprint} <span data-testid="fingerprint">{shown.plan.fingerprint}</span>
        </span>
      )}
      {shown?.rechecked && (
        <span data-testid="recheck">
          {shown.rechecked.finding === null ? frame.recheck(shown.rechecked.agreed) : frame.recheckDiffers}
        </span>
      )}
      {index.state === 'loaded' && <LibraryNote edition={index.value.edition} />}
      <span className={styles['keys']}>{frame.shortcuts}</span>
    </footer>
  )
}
