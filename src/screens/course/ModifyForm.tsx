import { useState } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { RadioField } from '../../components/RadioField.tsx'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { parseDecimalText } from '../../order/parseDecimalText.ts'
import type { TypedModification } from '../../order/typedCourse.ts'
import { decimal, decimalText } from '../../quantities/decimal.ts'
import { resolveItem } from '../../regimen/resolveItem.ts'
import { ActForm } from './ActForm.tsx'
import { type ActFormProps, decisionOn } from './actFormProps.ts'
import styles from './Course.module.css'
import { OtherLadders } from './OtherLadders.tsx'

const SCOPES = ['administration', 'cycle', 'laterCycles'] as const
const HUNDRED = decimal('100')
const BASES = ['standard', 'previous'] as const

/** Another dose: a part of the standard or of the dose before, a level of the regimen, or an amount of the hospital's own. */
export function ModifyForm(props: ActFormProps) {
  const { administration, plan } = props
  const wording = useLaterWording()
  const { changes, scopes, acts } = wording
  const [draft, setDraft] = useState<TypedModification>({
    ...decisionOn(props),
    kind: 'modify',
    item: administration.item,
    scope: '',
    as: 'percent',
    value: '',
    basis: '',
  })
  const item = plan.regimen.items.find(({ id }) => id === administration.item)
  const resolution = item && resolveItem(item, plan.choices)
  const levels = item?.reductions?.levels?.value ?? []
  const most = item?.reductions?.most?.value ?? null
  const standard = administration.standardDose.ok ? administration.standardDose.value : null
  const unit = standard?.unit ?? null
  const number = parseDecimalText(draft.value)
  const isZero = number.state === 'invalid' && number.fault === 'zero'
  const isAbove =
    number.state === 'entered' &&
    ((draft.as === 'percent' && draft.basis !== 'previous' && number.value.gt(HUNDRED)) ||
      (draft.as === 'amount' && standard !== null && number.value.gt(standard.value)))
  const ways = [
    { value: 'percent', label: changes.as.percent },
    ...(levels.length > 0 ? [{ value: 'level', label: changes.as.level }] : []),
    ...(unit === null ? [] : [{ value: 'amount', label: changes.as.amount }]),
    { value: 'restore', label: changes.as.restore },
  ]
  return (
    <ActForm {...props} name={acts.modify.name} draft={draft} onDraft={setDraft}>
      {(id, fault) => (
        <>
          <RadioField
            id={`${id}-as`}
            legend={changes.field('value')}
            value={draft.as}
            options={ways.map(({ value, label }) => ({ value, label: changes.option(label) }))}
            onChange={(value) => {
              const as = (['percent', 'level', 'amount', 'restore'] as const).find((way) => way === value)
              if (as !== undefined) setDraft({ ...draft, as, value: '', basis: '' })
            }}
          />
          {draft.as === 'level' && (
            <SelectField
              id={`${id}-value`}
              label={changes.level}
              wide
              value={draft.value}
              empty={wording.screen.order.choose}
              options={levels.map((level) => ({
                value: level.id,
                label: unit === null ? level.amount : `${wording.number(level.amount)}\u00a0${wording.unit(unit)}`,
              }))}
              fault={fault('value') && changes.levelNeeded}
              onChange={(value) => {
                setDraft({ ...draft, value })
              }}
            />
          )}
          {(draft.as === 'percent' || draft.as === 'amount') && (
            <TextField
              id={`${id}-value`}
              label={
                draft.as === 'percent' ? changes.percent : changes.amountIn(unit === null ? '' : wording.unit(unit))
              }
              help={standard === null ? null : changes.standard(wording.quantity(standard))}
              wide
              inputMode="decimal"
              unit={draft.as === 'percent' ? '%' : unit === null ? '' : wording.unit(unit)}
              value={draft.value}
              fault={isZero ? changes.zero : fault('value')}
              onChange={(value) => {
                setDraft({ ...draft, value })
              }}
            />
          )}
          {draft.as === 'percent' && number.state === 'entered' && (
            // "Give 75% (reduce by 25%)": a percentage has been read the wrong way round before
            <p className={styles['both']}>
              {changes.bothWays(decimalText(number.value), draft.basis === 'previous' ? 'previous' : 'standard')}
            </p>
          )}
          {isAbove && <p className={`${styles['both']} isConfirm`}>{changes.aboveStandard}</p>}
          {draft.as === 'amount' && levels.length === 0 && <p className={styles['wide']}>{changes.local}</p>}
          {draft.as === 'percent' && (
            <RadioField
              id={`${id}-basis`}
              legend={changes.field('basis')}
              why={changes.basisHelp}
              value={draft.basis}
              options={BASES.map((basis) => ({ value: basis, label: changes.option(changes.basis[basis]) }))}
              fault={fault('basis')}
              onChange={(value) => {
                setDraft({ ...draft, basis: BASES.find((basis) => basis === value) ?? '' })
              }}
            />
          )}
          {most !== null && draft.as !== 'restore' && (
            <p className={`${styles['wide']} quiet`}>{changes.reductions(most)}</p>
          )}
          {resolution?.ok === true && draft.as !== 'restore' && (
            <OtherLadders drug={plan.regimen.drugs[resolution.item.drug] ?? null} />
          )}
          <RadioField
            id={`${id}-scope`}
            legend={changes.field('scope')}
            value={draft.scope}
            options={SCOPES.map((scope) => ({ value: scope, label: changes.option(scopes.modify[scope]) }))}
            fault={fault('scope')}
            onChange={(value) => {
              setDraft({ ...draft, scope: SCOPES.find((scope) => scope === value) ?? '' })
            }}
          />
        </>
      )}
    </ActForm>
  )
}
