import { type FormEvent, type ReactNode, useId, useMemo, useState } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { ChangeField } from '../../evidence/courseRefusal.ts'
import { parseChange } from '../../order/parseChange.ts'
import type { TypedChange } from '../../order/typedCourse.ts'
import type { ActFormProps } from './actFormProps.ts'
import { ChangePreview } from './ChangePreview.tsx'
import styles from './Course.module.css'
import { usePreview } from './usePreview.ts'
import { WhyFields } from './WhyFields.tsx'

interface Props<Draft extends TypedChange> extends ActFormProps {
  /** What the act is called. */
  readonly name: string
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  /** The fields of this act alone; `fault` gives the words under one of them. */
  readonly children: (id: string, fault: (field: ChangeField) => string | null) => ReactNode
}

/** One act on a dose: its own fields, why and when, what it would change, and only then the button. */
export function ActForm<Draft extends TypedChange>(props: Props<Draft>) {
  const { name, draft, onDraft, children, plan, administration, typed, edit, onClose } = props
  const wording = useLaterWording()
  const { changes } = wording
  const id = useId()
  const [isTried, setTried] = useState(false)
  const read = useMemo(() => parseChange(draft), [draft])
  const wanted = useMemo(
    () => (read.kind === 'unclear' ? null : ({ kind: 'setChange', change: draft } as const)),
    [read, draft],
  )
  const previews = usePreview(plan, typed, wanted, administration.cycle)
  const faults = isTried && read.kind === 'unclear' ? read.fields : []
  const fault = (field: ChangeField) => (faults.includes(field) ? changes.needed[field] : null)
  const title = changes.titleOf(name, wording.text(administration.name))
  const beginsAt = (): string => {
    const { cycle, day, dose, dosesThisDay } = administration
    return dosesThisDay > 1 ? changes.beginsAtDose(cycle, day, dose) : changes.beginsAt(cycle, day)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (wanted === null) return
    edit(wanted)
    onClose()
  }
  return (
    <form className={styles['form']} aria-label={title} onSubmit={submit}>
      <h3>{title}</h3>
      <p className={styles['wide']}>{beginsAt()}</p>
      {children(id, fault)}
      <WhyFields
        id={id}
        draft={draft}
        faults={faults}
        onDraft={(why) => {
          onDraft({ ...draft, ...why })
        }}
      />
      {previews === null ? (
        <p className={`${styles['wide']} quiet`}>{changes.noPreview}</p>
      ) : (
        <ChangePreview previews={previews} />
      )}
      <div className={styles['buttons']}>
        <button type="submit" className="button primary">
          {changes.apply}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {changes.cancel}
        </button>
      </div>
    </form>
  )
}
