import { type KeyboardEvent, useState } from 'react'
import { fieldId } from '../components/fieldLabel.ts'
import { useLaterWording } from '../components/laterWordingContext.ts'
import styles from './TopBar.module.css'

interface Props {
  /** Something of a patient is typed. */
  readonly isOpen: boolean
  readonly onEndPatient: () => void
}

const END_PATIENT = 'end-patient'

/** The safe answer has the focus as soon as the question is there. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus()
}

/** Asked once more in its own place: what is forgotten cannot be brought back. */
export function EndPatient({ isOpen, onEndPatient }: Props) {
  const { frame } = useLaterWording()
  const [isAsking, setAsking] = useState(false)
  /** The buttons pressed vanish: the focus goes where a person goes on, never to the top of the page. */
  const close = (ended: boolean): void => {
    setAsking(false)
    requestAnimationFrame(() => {
      document.getElementById(ended ? fieldId('familyName') : END_PATIENT)?.focus()
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close(false)
  }
  if (isAsking && isOpen) {
    return (
      <fieldset className={styles['ask']}>
        <legend className="unseen">{frame.endPatient}</legend>
        <span role="status">{frame.endPatientAsk}</span>
        <button
          type="button"
          className="button"
          onKeyDown={onKeyDown}
          onClick={() => {
            close(true)
            onEndPatient()
          }}
        >
          {frame.endPatientYes}
        </button>
        <button
          ref={focusOnce}
          type="button"
          className="button"
          onKeyDown={onKeyDown}
          onClick={() => {
            close(false)
          }}
        >
          {frame.endPatientNo}
        </button>
      </fieldset>
    )
  }
  return (
    <>
      <button
        id={END_PATIENT}
        type="button"
        className="button"
        aria-disabled={!isOpen}
        aria-describedby={isOpen ? undefined : 'why-no-end'}
        onClick={() => {
          if (isOpen) setAsking(true)
        }}
      >
        {frame.endPatient}
      </button>
      {!isOpen && (
        <span id="why-no-end" className="unseen">
          {frame.nothingTyped}
        </span>
      )}
    </>
  )
}
