import { useState } from 'react'
import { DateField } from '../../components/DateField.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { RadioField } from '../../components/RadioField.tsx'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { GFR_METHODS } from '../../order/typedCourse.ts'
import { fieldState } from '../order/fieldStates.ts'
import styles from '../order/OrderForm.module.css'
import type { OrderPartProps } from '../order/orderFormProps.ts'

const NO_CAP = 'none'

/** The kidney function an area under the curve is dosed by, absolute, with its method and the cap a person chooses. */
export function GfrFields({ typed, order, regimen, context, edit }: OrderPartProps) {
  const wording = useLaterWording()
  const { measurements: words } = wording
  const { choose } = wording.screen.order
  const { gfr } = typed.course
  const [isCapping, setCapping] = useState(false)
  const isUncapped = gfr.cap.trim() === NO_CAP
  const isAsked = regimen?.items.some(({ dose }) => dose?.kind === 'auc') === true
  if (!isAsked) return null
  const proposed = Object.values(regimen.drugs).find(({ gfrCap }) => gfrCap !== undefined)?.gfrCap?.value
  const set = (change: Partial<typeof gfr>) => {
    edit({ kind: 'setGfr', gfr: { ...gfr, ...change } })
  }
  return (
    <fieldset className={styles['part']}>
      <legend>{words.gfrTitle}</legend>
      <div className={styles['pair']}>
        <TextField
          id="field-gfr"
          label={words.gfr}
          inputMode="decimal"
          value={gfr.value}
          help={words.gfrHelp}
          onChange={(value) => {
            set({ value })
          }}
          {...fieldState('gfr', order.course.gfr.value, context, { needed: true, typed: gfr.value, unit: 'mL/min' })}
        />
        <DateField
          id="field-gfrMeasuredOn"
          label={words.measuredOn}
          value={gfr.measuredOn}
          onChange={(measuredOn) => {
            set({ measuredOn })
          }}
          {...fieldState('gfrMeasuredOn', order.course.gfr.measuredOn, context)}
        />
        <SelectField
          id="field-gfrMethod"
          label={words.gfrMethod}
          wide
          value={gfr.method}
          empty={choose}
          missing={gfr.method === ''}
          options={GFR_METHODS.map((method) => ({ value: method, label: words.gfrMethods[method] }))}
          onChange={(value) => {
            set({ method: GFR_METHODS.find((method) => method === value) ?? '' })
          }}
        />
        <RadioField
          id="gfrCapChoice"
          legend={words.gfrCap}
          inPairs
          value={isUncapped ? NO_CAP : isCapping || gfr.cap !== '' ? 'at' : ''}
          options={[
            { value: 'at', label: words.gfrCapAt },
            { value: NO_CAP, label: words.gfrNoCap },
          ]}
          onChange={(value) => {
            setCapping(value === 'at')
            set({ cap: value === NO_CAP ? NO_CAP : '' })
          }}
        />
        {!isUncapped && (
          <TextField
            id="field-gfrCap"
            label={words.gfrCapAt}
            wide
            inputMode="decimal"
            unit="mL/min"
            value={gfr.cap}
            onChange={(cap) => {
              set({ cap })
            }}
            {...fieldState('gfrCap', order.course.gfr.cap, context, {
              needed: true,
              help: proposed === undefined ? null : words.gfrCapProposed(`${proposed}\u00a0mL/min`),
            })}
          />
        )}
      </div>
    </fieldset>
  )
}
