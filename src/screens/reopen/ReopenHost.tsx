import { useLaterWording } from '../../components/laterWordingContext.ts'
import { useReopenStore } from '../../state/reopenStore.ts'
import { useLoaded } from '../useLoaded.ts'

/** The dialogue that checks a printed page, loaded when it is first asked for. */
export function ReopenHost() {
  const isOpen = useReopenStore((reopen) => reopen.isOpen)
  return isOpen ? <Loaded /> : null
}

function Loaded() {
  const { planCode } = useLaterWording()
  const { value, hasFailed } = useLoaded('panel', loadPanel)
  if (hasFailed)
    return (
      <p className="isStop" role="alert">
        {planCode.notLoaded}
      </p>
    )
  return value && <value.ReopenPanel />
}

function loadPanel() {
  return import('./ReopenPanel.tsx')
}
