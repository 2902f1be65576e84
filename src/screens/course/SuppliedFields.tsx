import { useLaterWording } from '../../components/laterWordingContext.ts'
import { RadioField } from '../../components/RadioField.tsx'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { parseDecimalText } from '../../order/parseDecimalText.ts'
import { blankSupplied, type TypedSupplied } from '../../order/typedOrder.ts'
import { saysSomething } from '../../order/saysSomething.ts'
import { ownValue } from '../../quantities/ownValue.ts'
import type { Item } from '../../regimen/item.ts'
import { dayText } from '../../wording/formats/dayText.ts'
import styles from '../order/OrderForm.module.css'
import type { OrderPartProps } from '../order/orderFormProps.ts'
import { daysFault, lastDayFault } from './suppliedFaults.ts'

type Props = OrderPartProps & { readonly item: Item }

/** What the regimen's source leaves out and the hospital supplies, item by item; nothing where nothing is left out. */
export function SuppliedFields(props: OrderPartProps) {
  const { supplied: words } = useLaterWording()
  const { regimen } = props
  const asked = regimen?.items.filter(({ asks }) => asks) ?? []
  const supplied = regimen?.supplied?.map(({ item }) => item) ?? []
  // in an order of their own, so that no field jumps when its item is complete
  const items = [...asked, ...supplied].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (items.length === 0) return null
  return (
    <fieldset className={styles['part']}>
      <legend>{words.title}</legend>
      <p className="quiet">{words.help}</p>
      {items.map((item) => (
        <SuppliedItem key={item.id} {...props} item={item} />
      ))}
    </fieldset>
  )
}

function SuppliedItem({ item, typed, regimen, edit }: Props) {
  const wording = useLaterWording()
  const { supplied: words } = wording
  const { asks } = item
  if (!asks || regimen === null) return null
  const value = ownValue(typed.supplied, item.id) ?? blankSupplied
  const set = (change: Partial<TypedSupplied>): void => {
    edit({ kind: 'setSupplied', item: item.id, supplied: { ...value, ...change } })
  }
  const field = (part: 'days' | 'lastDay' | 'dose' | 'by' | 'reason') => ({
    id: `supplied-${item.id}-${part}`,
    label: words[part],
    value: value[part],
    onChange: (text: string) => {
      set({ [part]: text })
    },
  })
  const isGiven = value.given === 'yes'
  const dose = parseDecimalText(value.dose)
  const count = asks.days?.kind === 'list' ? asks.days.count?.value : undefined
  const first = item.days.value.slice(0, 1)
  const until = asks.days?.kind === 'lastDay' ? words.until(wording.text(asks.days.until.value)) : null
  const lacks = words.lacks([
    ...(asks.dose ? (['dose'] as const) : []),
    ...(asks.days ? [asks.days.kind === 'list' ? ('days' as const) : ('lastDay' as const)] : []),
  ])
  const drug = item.drug === undefined ? undefined : regimen.drugs[item.drug]
  return (
    <div className={styles['pair']}>
      <RadioField
        id={`supplied-${item.id}`}
        legend={words.given(drug ? wording.text(drug.name) : item.id)}
        inPairs
        value={value.given}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        missing={value.given === ''}
        help={[lacks, until].filter((text) => text !== null).join(' ')}
        onChange={(given) => {
          set({ given: given === 'yes' ? 'yes' : 'no' })
        }}
      />
      {isGiven && asks.dose && (
        <>
          <TextField
            {...field('dose')}
            inputMode="decimal"
            missing={dose.state === 'missing'}
            fault={
              dose.state === 'invalid'
                ? wording.refusal({ code: 'doseInvalid', item: item.id, text: dose.text, fault: dose.fault }, regimen)
                : null
            }
          />
          <SelectField
            id={`supplied-${item.id}-unit`}
            label={words.unit}
            value={value.unit}
            empty={wording.screen.order.choose}
            missing={value.unit === ''}
            options={asks.dose.units.map((unit) => ({ value: unit, label: wording.unit(unit) }))}
            onChange={(chosen) => {
              set({ unit: asks.dose?.units.find((unit) => unit === chosen) ?? '' })
            }}
          />
        </>
      )}
      {isGiven && asks.days?.kind === 'list' && (
        <TextField
          {...field('days')}
          wide
          missing={value.days.trim() === ''}
          help={count === undefined ? words.daysHelp : words.daysCount(count)}
          fault={daysFault(value.days, regimen, words.faults, count)}
        />
      )}
      {isGiven && asks.days?.kind === 'lastDay' && (
        <TextField
          {...field('lastDay')}
          wide
          inputMode="numeric"
          missing={value.lastDay.trim() === ''}
          help={words.lastDayHelp(dayText(first, ''))}
          fault={lastDayFault(value.lastDay, item, regimen, words.faults)}
        />
      )}
      {value.given !== '' && (
        <>
          <TextField {...field('by')} wide missing={!saysSomething(value.by)} />
          <TextField {...field('reason')} wide missing={!saysSomething(value.reason)} />
        </>
      )}
    </div>
  )
}
