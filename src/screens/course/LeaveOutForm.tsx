import { useState } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { RadioField } from '../../components/RadioField.tsx'
import type { TypedCessation, TypedOmission } from '../../order/typedCourse.ts'
import { ActForm } from './ActForm.tsx'
import { type ActFormProps, nextChangeId, targetOf } from './actFormProps.ts'

const OMIT_SCOPES = ['administration', 'cycle'] as const
const CEASE_SCOPES = ['drug', 'regimen'] as const

/** Left out once, or for the rest of the cycle; the next cycle has it again. */
export function OmitForm(props: ActFormProps) {
  const { changes, scopes, acts } = useLaterWording()
  const { administration, typed, today } = props
  const [draft, setDraft] = useState<TypedOmission>({
    kind: 'omit',
    id: nextChangeId(typed),
    item: administration.item,
    at: targetOf(administration),
    scope: '',
    reason: '',
    grade: '',
    date: today,
    note: '',
  })
  return (
    <ActForm {...props} name={acts.omit.name} draft={draft} onDraft={setDraft}>
      {(id, fault) => (
        <RadioField
          id={`${id}-scope`}
          legend={changes.field('scope')}
          value={draft.scope}
          options={OMIT_SCOPES.map((scope) => ({ value: scope, label: changes.option(scopes.omit[scope]) }))}
          fault={fault('scope')}
          onChange={(value) => {
            setDraft({ ...draft, scope: OMIT_SCOPES.find((scope) => scope === value) ?? '' })
          }}
        />
      )}
    </ActForm>
  )
}

/** Ended for good from this administration on: this drug, or the whole regimen. */
export function CeaseForm(props: ActFormProps) {
  const { changes, scopes, acts } = useLaterWording()
  const { administration, typed, today } = props
  const [draft, setDraft] = useState<TypedCessation>({
    kind: 'cease',
    id: nextChangeId(typed),
    item: administration.item,
    at: targetOf(administration),
    scope: '',
    reason: '',
    grade: '',
    date: today,
    note: '',
  })
  return (
    <ActForm {...props} name={acts.cease.name} draft={draft} onDraft={setDraft}>
      {(id, fault) => (
        <RadioField
          id={`${id}-scope`}
          legend={changes.field('scope')}
          value={draft.scope}
          options={CEASE_SCOPES.map((scope) => ({ value: scope, label: changes.option(scopes.cease[scope]) }))}
          fault={fault('scope')}
          onChange={(value) => {
            setDraft({ ...draft, scope: CEASE_SCOPES.find((scope) => scope === value) ?? '' })
          }}
        />
      )}
    </ActForm>
  )
}
