import { useEffect, useId, useRef, useState } from 'react'
import { dayText } from '../../wording/formats/dayText.ts'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { BLANK_SUPPORT, draftOf, readSupport, type SupportDraft } from '../../order/editSupport.ts'
import { SUPPORT_KINDS, type SupportLine } from '../../order/policy.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import styles from './Support.module.css'
import { SupportWhenFields } from './SupportWhenFields.tsx'

interface Props {
  /** null: a new one. */
  readonly line: SupportLine | null
  readonly id: string
  readonly regimen: Regimen
  readonly onSave: (line: SupportLine) => void
  readonly onClose: () => void
}

/** A line as it is typed; what keeps it from being one is said when it is to be saved. It stands inside the order's form. */
export function SupportForm({ line, id, regimen, onSave, onClose }: Props) {
  const wording = useLaterWording()
  const { support: words } = wording
  const field = useId()
  const [draft, setDraft] = useState<SupportDraft>(() =>
    line === null ? BLANK_SUPPORT : draftOf(line, dayText(line.days, ', ')),
  )
  const [isTried, setTried] = useState(false)
  const read = readSupport(draft, id, regimen)
  const faults = isTried && !read.ok ? read.faults : {}
  const set = (part: Partial<SupportDraft>): void => {
    setDraft({ ...draft, ...part })
  }
  const submit = (): void => {
    setTried(true)
    if (read.ok) onSave(read.value)
  }
  const within = useRef<HTMLFieldSetElement>(null)
  // Enter in a field would send the order's form around it, which does nothing
  useEffect(() => {
    const place = within.current
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
      event.preventDefault()
      submit()
    }
    place?.addEventListener('keydown', press)
    return () => place?.removeEventListener('keydown', press)
  })
  return (
    <fieldset ref={within} className={styles['form']} data-form>
      <legend>{line === null ? words.formTitle.add : words.formTitle.change}</legend>
      <SelectField
        id={`${field}-kind`}
        label={words.field.kind}
        value={draft.kind}
        empty={wording.screen.order.choose}
        options={SUPPORT_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        fault={faults.kind === undefined ? null : words.fault.kind[faults.kind]}
        onChange={(value) => {
          set({ kind: SUPPORT_KINDS.find((kind) => kind === value) ?? '' })
        }}
      />
      <TextField
        id={`${field}-text`}
        label={words.field.text}
        value={draft.text}
        fault={faults.text === undefined ? null : words.fault.text[faults.text]}
        onChange={(text) => {
          set({ text })
        }}
      />
      <TextField
        id={`${field}-days`}
        label={words.field.days}
        help={words.daysHelp}
        value={draft.days}
        fault={faults.days === undefined ? null : words.fault.days[faults.days]}
        onChange={(days) => {
          set({ days })
        }}
      />
      <SupportWhenFields id={field} draft={draft} faults={faults} regimen={regimen} onDraft={set} />
      <div className={styles['buttons']}>
        <button type="button" className="button primary" onClick={submit}>
          {words.save}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
      <p className="quiet">{words.kept}</p>
    </fieldset>
  )
}
