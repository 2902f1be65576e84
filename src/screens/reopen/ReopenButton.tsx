import { useLaterWording } from '../../components/laterWordingContext.ts'
import { useReopenStore } from '../../state/reopenStore.ts'

/** The way to the check of a printed page. */
export function ReopenButton({ isInFull = false }: { readonly isInFull?: boolean }) {
  const { planCode } = useLaterWording()
  const open = useReopenStore((reopen) => reopen.open)
  return (
    <button type="button" className="button" aria-haspopup="dialog" onClick={open}>
      {isInFull ? planCode.openAbout : planCode.open}
    </button>
  )
}
