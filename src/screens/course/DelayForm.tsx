import { useState } from 'react'
import { DateField } from '../../components/DateField.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { RadioField } from '../../components/RadioField.tsx'
import { TextField } from '../../components/TextField.tsx'
import type { TypedDelay } from '../../order/typedCourse.ts'
import { ActForm } from './ActForm.tsx'
import { type ActFormProps, decisionOn } from './actFormProps.ts'

const REACHES = ['item', 'day', 'following', 'cycle'] as const

/** Moved in time: this drug with what is timed by it, the whole day, this and the following days, or the cycle. */
export function DelayForm(props: ActFormProps) {
  const wording = useLaterWording()
  const { changes, scopes, acts } = wording
  const { administration } = props
  const [draft, setDraft] = useState<TypedDelay>({
    ...decisionOn(props),
    kind: 'delay',
    item: null,
    scope: '',
    to: '',
    time: '',
  })
  const reach = draft.scope === '' ? '' : draft.item === null ? draft.scope : 'item'
  return (
    <ActForm {...props} name={acts.delay.name} draft={draft} onDraft={setDraft}>
      {(id, fault) => (
        <>
          <RadioField
            id={`${id}-scope`}
            legend={changes.field('target')}
            value={reach}
            options={REACHES.map((each) => ({
              value: each,
              label: changes.option(
                each === 'item' ? changes.onlyThisDrug(wording.text(administration.name)) : scopes.delay[each],
              ),
            }))}
            fault={fault('scope') === null ? fault('target') : changes.needed.target}
            onChange={(value) => {
              const next = REACHES.find((each) => each === value)
              if (next === undefined) return
              setDraft(
                next === 'item'
                  ? { ...draft, item: administration.item, scope: 'day' }
                  : { ...draft, item: null, scope: next, time: '' },
              )
            }}
          />
          <DateField
            id={`${id}-to`}
            label={changes.field('to')}
            value={draft.to}
            fault={fault('to')}
            onChange={(to) => {
              setDraft({ ...draft, to })
            }}
          />
          {reach === 'item' && (
            <TextField
              id={`${id}-time`}
              label={changes.field('time')}
              placeholder="HH:mm"
              value={draft.time}
              fault={fault('time')}
              onChange={(time) => {
                setDraft({ ...draft, time })
              }}
            />
          )}
        </>
      )}
    </ActForm>
  )
}
