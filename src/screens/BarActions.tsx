import { useLaterWording } from '../components/laterWordingContext.ts'
import { isPatientOpen } from '../state/isPatientOpen.ts'
import { useOrderStore } from '../state/orderStore.ts'
import { EndPatient } from './EndPatient.tsx'
import { printOffer } from './printOffer.ts'
import { ReopenButton } from './reopen/ReopenButton.tsx'
import type { Shown } from './usePlan.ts'

export interface BarActionsProps {
  readonly shown: Shown | null
  readonly onEndPatient: () => void
  /** What is to be printed is being chosen. */
  readonly isExpanded: boolean
  readonly onPrint: () => void
}

/** The end of a patient, a printed page, and paper. */
export function BarActions({ shown, onEndPatient, isExpanded, onPrint }: BarActionsProps) {
  const { frame } = useLaterWording()
  const isOpen = useOrderStore(({ typed }) => isPatientOpen(typed))
  const { label, refusal } = printOffer(shown, frame)
  return (
    <>
      <EndPatient isOpen={isOpen} onEndPatient={onEndPatient} />
      <ReopenButton />
      <button
        type="button"
        className={`button ${isExpanded ? '' : 'primary'}`}
        aria-disabled={refusal !== null}
        aria-describedby={refusal === null ? undefined : 'why-no-print'}
        aria-expanded={refusal === null ? isExpanded : undefined}
        title={refusal ?? undefined}
        onClick={() => {
          if (refusal === null) onPrint()
        }}
      >
        {label}
      </button>
      {refusal !== null && (
        <span id="why-no-print" className="unseen">
          {refusal}
        </span>
      )}
    </>
  )
}
