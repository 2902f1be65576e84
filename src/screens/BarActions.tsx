import { useState } from 'react'
import { useLaterWording } from '../components/laterWordingContext.ts'
import { isPatientOpen } from '../state/isPatientOpen.ts'
import { useOrderStore } from '../state/orderStore.ts'
import { useOpenedOrderStore } from '../state/openedOrderStore.ts'
import { usePrintStore } from '../state/printStore.ts'
import { EndPatient } from './EndPatient.tsx'
import { FilesPanel } from './files/FilesPanel.tsx'
import { OpenedOrder } from './files/OpenedOrder.tsx'
import { confirmOpened, openOrder } from './files/openOrder.ts'
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

/** The end of a patient, a printed page, files, and paper. */
export function BarActions({ shown, onEndPatient, isExpanded, onPrint }: BarActionsProps) {
  const { frame, files } = useLaterWording()
  const { typed, edit } = useOrderStore()
  const isOpen = isPatientOpen(typed)
  const { isUnconfirmed, setUnconfirmed } = useOpenedOrderStore()
  const [isFiling, setFiling] = useState(false)
  /** What was open for one patient must not stand open for the next. */
  const endPatient = (): void => {
    setFiling(false)
    setUnconfirmed(false)
    usePrintStore.getState().reset()
    onEndPatient()
  }
  const { label, refusal } = printOffer(shown, frame)
  return (
    <>
      <EndPatient isOpen={isOpen} onEndPatient={endPatient} />
      <ReopenButton />
      <button
        type="button"
        className="button"
        aria-expanded={isFiling}
        onClick={() => {
          setFiling(!isFiling)
        }}
      >
        {files.button}
      </button>
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
      {typed !== null && isUnconfirmed && <OpenedOrder typed={typed} edit={edit} onConfirm={confirmOpened} />}
      {typed !== null && isFiling && (
        <FilesPanel
          typed={typed}
          shown={shown}
          onOpen={(order) => {
            openOrder(order, endPatient)
          }}
          onClose={() => {
            setFiling(false)
          }}
        />
      )}
    </>
  )
}
