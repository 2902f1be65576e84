import { useState } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { RadioField } from '../../components/RadioField.tsx'
import type { TypedCessation, TypedOmission } from '../../order/typedCourse.ts'
import { ActForm } from './ActForm.tsx'
import { type ActFormProps, decisionOn } from './actFormProps.ts'

const OMIT_SCOPES = ['administration', 'cycle'] as const
const CEASE_SCOPES = ['drug', 'regimen'] as const

/** Left out once, or for the rest of the cycle; the next cycle has it again. */
export function OmitForm(props: ActFormProps) {
  const { scopes, acts } = useLaterWording()
  const { item } = props.administration
  const [draft, setDraft] = useState<TypedOmission>({ ...decisionOn(props), kind: 'omit', item, scope: '' })
  return (
    <ActForm {...props} name={acts.omit.name} draft={draft} onDraft={setDraft}>
      {(id, fault) => (
        <ScopeField
          id={id}
          scopes={OMIT_SCOPES}
          labels={scopes.omit}
          scope={draft.scope}
          fault={fault('scope')}
          onScope={(scope) => {
            setDraft({ ...draft, scope })
          }}
        />
      )}
    </ActForm>
  )
}

/** Ended for good from this administration on: this drug, or the whole regimen. */
export function CeaseForm(props: ActFormProps) {
  const { scopes, acts } = useLaterWording()
  const { item } = props.administration
  const [draft, setDraft] = useState<TypedCessation>({ ...decisionOn(props), kind: 'cease', item, scope: '' })
  return (
    <ActForm {...props} name={acts.cease.name} draft={draft} onDraft={setDraft}>
      {(id, fault) => (
        <ScopeField
          id={id}
          scopes={CEASE_SCOPES}
          labels={scopes.cease}
          scope={draft.scope}
          fault={fault('scope')}
          onScope={(scope) => {
            setDraft({ ...draft, scope })
          }}
        />
      )}
    </ActForm>
  )
}

interface ScopeProps<Scope extends string> {
  readonly id: string
  readonly scopes: readonly Scope[]
  readonly labels: Readonly<Record<Scope, string>>
  readonly scope: Scope | ''
  readonly fault: string | null
  readonly onScope: (scope: Scope | '') => void
}

/** How far an act reaches; none is ever the default. */
function ScopeField<Scope extends string>({ id, scopes, labels, scope, fault, onScope }: ScopeProps<Scope>) {
  const { changes } = useLaterWording()
  return (
    <RadioField
      id={`${id}-scope`}
      legend={changes.field('scope')}
      value={scope}
      options={scopes.map((each) => ({ value: each, label: changes.option(labels[each]) }))}
      fault={fault}
      onChange={(value) => {
        onScope(scopes.find((each) => each === value) ?? '')
      }}
    />
  )
}
