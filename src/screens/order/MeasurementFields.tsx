import { DateField } from '../../components/DateField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWording } from '../../components/wordingContext.ts'
import { fieldState } from './fieldStates.ts'
import styles from './OrderForm.module.css'
import type { OrderPartProps } from './orderFormProps.ts'
import { sinceText } from './sinceText.ts'

const MEASURES = [
  { of: 'height', date: 'heightMeasuredOn', unit: 'cm', dateLabel: 'heightMeasured' },
  { of: 'weight', date: 'weightMeasuredOn', unit: 'kg', dateLabel: 'weightMeasured' },
] as const

/** Each measurement beside the date it was taken, and how old it will be on day 1. */
export function MeasurementFields({ typed, order, day1, context, edit }: OrderPartProps) {
  const words = useWording().screen.order
  const current = typed.cycles.find(({ number }) => String(number) === typed.currentCycle.trim())
  const measured = typed.measurements.find(({ id }) => id === current?.measurements) ?? typed.measurements.at(-1)
  const parsed = measured === undefined ? undefined : order.measurements[measured.id]
  if (measured === undefined || parsed === undefined) return null
  return (
    <fieldset className={styles['part']}>
      <legend>{words.measurements}</legend>
      <div className={styles['pair']}>
        {MEASURES.map(({ of, date, unit, dateLabel }) => (
          <div key={of} className={styles['row']}>
            <TextField
              id={`field-${of}`}
              label={words[of]}
              inputMode="decimal"
              unit={unit}
              value={measured[of].value}
              onChange={(text) => {
                edit({ kind: 'setMeasurement', id: measured.id, of, part: 'value', text })
              }}
              {...fieldState(of, parsed[of], context, { needed: true, unit, typed: measured[of].value })}
            />
            <DateField
              id={`field-${date}`}
              label={words.measured}
              hiddenLabel={words[dateLabel]}
              value={measured[of].measuredOn}
              onChange={(text) => {
                edit({ kind: 'setMeasurement', id: measured.id, of, part: 'measuredOn', text })
              }}
              {...fieldState(date, parsed[date], context, {
                needed: true,
                typed: measured[of].measuredOn,
                help: sinceText(parsed[date], day1, words),
              })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
