import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { useOpenForm } from '../../components/useOpenForm.ts'
import type { ActFormProps } from './actFormProps.ts'
import styles from './Course.module.css'
import { DelayForm } from './DelayForm.tsx'
import { CeaseForm, OmitForm } from './LeaveOutForm.tsx'
import { ModifyForm } from './ModifyForm.tsx'
import { RecordForm } from './RecordForm.tsx'

const ALL = ['modify', 'delay', 'omit', 'cease', 'record'] as const
type Act = (typeof ALL)[number]

const FORMS: Readonly<Record<Act, ComponentType<ActFormProps>>> = {
  modify: ModifyForm,
  delay: DelayForm,
  omit: OmitForm,
  cease: CeaseForm,
  record: RecordForm,
}

/** What a person may do with one dose: change it, move it, leave it out, end it, or record it as given. */
export function DoseActs(props: Omit<ActFormProps, 'onClose'>) {
  const { acts: words, records } = useLaterWording()
  const [open, setOpen] = useState<Act | null>(null)
  const { administration, edit } = props
  const { kind } = administration.state
  const acts: readonly Act[] = kind === 'planned' ? ALL : kind === 'given' ? ['record'] : []
  const Form = open === null ? null : FORMS[open]
  const close = (): void => {
    setOpen(null)
  }
  const within = useOpenForm(open, close)
  const was = useRef(kind)
  useEffect(() => {
    // the button that was pressed is gone with the state it ended: the focus stays beside the dose
    if (was.current !== kind && document.activeElement === document.body)
      within.current?.querySelector('button')?.focus()
    was.current = kind
  }, [kind, within])
  return (
    <div ref={within}>
      <div className={styles['acts']}>
        {acts.map((act) => (
          <button
            key={act}
            type="button"
            className="button"
            aria-expanded={open === act}
            data-opens={act}
            onClick={() => {
              setOpen(open === act ? null : act)
            }}
          >
            {kind === 'given' ? records.edit : words[act].open}
          </button>
        ))}
        {kind === 'given' && (
          <button
            type="button"
            className="button"
            onClick={() => {
              edit({ kind: 'removeRecord', administration: administration.id })
            }}
          >
            {records.remove}
          </button>
        )}
        {(administration.state.kind === 'omitted' || administration.state.kind === 'ceased') && (
          <WithdrawChange id={administration.state.change.id} edit={edit} />
        )}
      </div>
      {Form !== null && <Form key={administration.id} {...props} onClose={close} />}
    </div>
  )
}

function WithdrawChange({ id, edit }: { readonly id: string; readonly edit: ActFormProps['edit'] }) {
  const { changes } = useLaterWording()
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        edit({ kind: 'removeChange', id })
      }}
    >
      {changes.remove}
    </button>
  )
}
