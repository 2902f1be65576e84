import { type FormEvent, useId, useState } from 'react'
import type { BlockingFinding } from '../evidence/finding.ts'
import type { Acknowledgement } from '../order/typedOrder.ts'
import styles from './Blockers.module.css'
import { TextField } from './TextField.tsx'
import { useLaterWording } from './laterWordingContext.ts'
import { useOpenForm } from './useOpenForm.ts'

/** The list of what is to resolve. */
const REGION = 'region-blockers'

interface Props {
  readonly finding: BlockingFinding
  readonly onAcknowledge: (answer: Acknowledgement) => void
}

/** A person's answer to one `confirm`: a press, a reason, or a name, as the finding needs. It holds for this payload only. */
export function ConfirmForm({ finding, onAcknowledge }: Props) {
  const { changes, details } = useLaterWording()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [by, setBy] = useState('')
  const [isTried, setTried] = useState(false)
  const close = (): void => {
    setOpen(false)
    setTried(false)
  }
  const within = useOpenForm(isOpen ? 'confirm' : null, close)
  const { needs } = finding
  const give = (): void => {
    // the button goes with its question: the keyboard goes on from the list it stood in
    document.getElementById(REGION)?.focus()
    onAcknowledge({ finding: finding.code, key: finding.key, reason: reason.trim(), by: by.trim() })
  }
  if (needs !== 'reason' && needs !== 'authoriser') {
    return (
      <button type="button" className="button" onClick={give}>
        {finding.code === 'changeCarried' ? changes.keep : details.confirmNow}
      </button>
    )
  }
  if (!isOpen) {
    return (
      <div ref={within}>
        <button
          type="button"
          className="button"
          onClick={() => {
            setOpen(true)
          }}
        >
          {needs === 'reason' ? details.confirmWithReason : details.confirmWithName}
        </button>
      </div>
    )
  }
  const lacksReason = needs === 'reason' && reason.trim() === ''
  const lacksName = needs === 'authoriser' && by.trim() === ''
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!lacksReason && !lacksName) give()
  }
  return (
    <div ref={within}>
      <form className={styles['form']} onSubmit={submit}>
        {needs === 'authoriser' && (
          <TextField
            id={`${id}-by`}
            label={details.authoriser}
            value={by}
            onChange={setBy}
            fault={isTried && lacksName ? details.nameNeeded : null}
          />
        )}
        <TextField
          id={`${id}-reason`}
          label={details.reason}
          value={reason}
          onChange={setReason}
          fault={isTried && lacksReason ? details.reasonNeeded : null}
        />
        <div className={styles['buttons']}>
          <button type="submit" className="button">
            {details.confirmNow}
          </button>
          <button type="button" className="button" onClick={close}>
            {details.cancel}
          </button>
        </div>
      </form>
    </div>
  )
}
