import { itemName } from '../../components/administrationText.ts'
import { RadioField } from '../../components/RadioField.tsx'
import { RegimenButton } from '../../components/RegimenButton.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWording } from '../../components/wordingContext.ts'
import type { Entry } from '../../order/order.ts'
import { resolveItem } from '../../regimen/resolveItem.ts'
import { fieldState } from './fieldStates.ts'
import styles from './OrderForm.module.css'
import type { OrderPartProps } from './orderFormProps.ts'

const MISSING: Entry<never> = { state: 'missing' }

/** The regimen and what it leaves to a person: choices, a dose within a range, an infusion time. */
export function RegimenFields(props: OrderPartProps & { readonly onFind: () => void }) {
  const { typed, regimen } = props
  const wording = useWording()
  const words = wording.screen.order
  return (
    <>
      <fieldset className={styles['part']}>
        <legend>{words.regimen}</legend>
        <RegimenButton
          title={typed.regimen && (regimen ? wording.text(regimen.title) : typed.regimen.id)}
          version={typed.regimen?.version ?? ''}
          onFind={props.onFind}
        />
      </fieldset>
      <fieldset className={styles['part']}>
        <legend>{words.choices}</legend>
        {regimen === null ? <p className="quiet">{words.choicesLater}</p> : <Choices {...props} />}
      </fieldset>
    </>
  )
}

function Choices({ typed, order, regimen, context, edit }: OrderPartProps) {
  const wording = useWording()
  const words = wording.screen.order
  if (regimen === null) return null
  const ranges = regimen.items.flatMap((item) => {
    const resolved = resolveItem(item, order.choices)
    const dose = resolved.ok ? resolved.item.dose : item.dose
    return dose?.kind === 'perM2Range' ? [{ item: item.id, range: dose.range.value }] : []
  })
  const asked = regimen.items.flatMap((item) => {
    const resolved = resolveItem(item, order.choices)
    const duration = resolved.ok ? resolved.item.duration : item.duration
    return duration?.kind === 'asked' ? [item.id] : []
  })
  const nothing = regimen.choices.length + ranges.length + asked.length === 0
  return (
    <div className={styles['pair']}>
      {nothing && <p className={`quiet ${styles['wide']}`}>{words.noChoices}</p>}
      {regimen.choices.map((choice) => {
        const chosen = typed.choices[choice.id] ?? ''
        const missing = chosen === '' && choice.defaultOption === undefined
        return (
          <RadioField
            key={choice.id}
            id={`choice-${choice.id}`}
            legend={wording.text(choice.question)}
            value={chosen}
            defaultOption={choice.defaultOption}
            options={choice.options.map(({ id, label }) => ({ value: id, label: wording.text(label) }))}
            why={wording.text(choice.why)}
            missing={missing}
            help={missing ? words.choiceMissing : null}
            onChange={(option) => {
              const items = regimen.items.filter(({ byChoice }) => byChoice?.choice === choice.id).map(({ id }) => id)
              edit({ kind: 'setChoice', choice: choice.id, option, items })
            }}
          />
        )
      })}
      {ranges.map(({ item, range }) => {
        const entry = order.doses[item] ?? MISSING
        return (
          <TextField
            key={item}
            id={`dose-${item}`}
            label={words.doseWithin(itemName(item, regimen, wording))}
            wide
            inputMode="decimal"
            unit="mg/m²"
            value={typed.doses[item] ?? ''}
            onChange={(text) => {
              edit({ kind: 'setDose', item, text })
            }}
            missing={entry.state === 'missing'}
            help={words.doseRange(wording.number(range.min), `${wording.number(range.max)}\u00a0mg/m²`)}
            fault={
              entry.state === 'invalid'
                ? wording.refusal({ code: 'doseInvalid', item, text: entry.text, fault: entry.fault }, regimen)
                : null
            }
          />
        )
      })}
      {asked.map((item) => (
        <TextField
          key={item}
          id={`duration-${item}`}
          label={words.duration(itemName(item, regimen, wording))}
          wide
          inputMode="decimal"
          unit={words.hours}
          value={typed.durations[item] ?? ''}
          onChange={(text) => {
            edit({ kind: 'setDuration', item, text })
          }}
          {...fieldState('duration', order.durations[item] ?? MISSING, context, {
            help: words.durationAbsent,
            unit: words.hours,
            typed: typed.durations[item] ?? '',
          })}
        />
      ))}
    </div>
  )
}
