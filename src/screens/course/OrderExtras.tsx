import { DateField } from '../../components/DateField.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { TextField } from '../../components/TextField.tsx'
import { fieldState } from '../order/fieldStates.ts'
import styles from '../order/OrderForm.module.css'
import type { OrderPartProps } from '../order/orderFormProps.ts'
import { DiagnosisFields } from './DiagnosisFields.tsx'
import { GfrFields } from './GfrFields.tsx'
import { HospitalSettings } from './HospitalSettings.tsx'
import { WeightChoices } from './WeightChoices.tsx'

/** What the treatment plan says of the patient, and what few orders need: an area measured elsewhere, a GFR, the hospital’s settings. */
export function OrderExtras(props: OrderPartProps) {
  return (
    <>
      <DiagnosisFields {...props} />
      <GfrFields {...props} />
      <WeightChoices {...props} />
      <MeasuredElsewhere {...props} />
      <HospitalSettings {...props} />
    </>
  )
}

/** Beside the dates: the day the cycle really began, and measurements of its own. */
export function CycleExtras({ typed, order, regimen, context, edit }: OrderPartProps) {
  const wording = useLaterWording()
  const { measurements: words, records } = wording
  const current = order.currentCycle.state === 'entered' ? order.currentCycle.value : 1
  const cycle = typed.cycles.find(({ number }) => number === current)
  const parsed = order.cycles.find(({ number }) => number === current)
  if (cycle === undefined || parsed === undefined || regimen === null) return null
  const isShared = typed.cycles.some(
    ({ number, measurements }) => number !== current && measurements === cycle.measurements,
  )
  return (
    <fieldset className={styles['part']}>
      <legend>{wording.screen.plan.cycleDay1(current)}</legend>
      <div className={styles['pair']}>
        <DateField
          id={`actualDay1-${current}`}
          label={records.actualDay1}
          wide
          value={cycle.actualDay1}
          onChange={(text) => {
            edit({ kind: 'setActualDay1', cycle: current, text })
          }}
          {...fieldState('day1', parsed.actualDay1, context, { help: records.actualDay1Help })}
        />
        {current > 1 && isShared && (
          <button
            type="button"
            className={`button ${styles['wide']}`}
            onClick={() => {
              edit({ kind: 'addMeasurements', cycle: current })
            }}
          >
            {words.measureAgain}
          </button>
        )}
      </div>
    </fieldset>
  )
}

function MeasuredElsewhere({ typed, order, context, edit }: OrderPartProps) {
  const { measurements: words } = useLaterWording()
  const current = typed.cycles.find(({ number }) => String(number) === typed.currentCycle.trim())
  const measured = typed.measurements.find(({ id }) => id === current?.measurements) ?? typed.measurements.at(-1)
  const parsed = measured === undefined ? undefined : order.measurements[measured.id]
  if (measured === undefined || parsed === undefined) return null
  const isUsed = measured.bsa.value.trim() !== ''
  const set = (part: 'value' | 'reason' | 'by') => (text: string) => {
    edit({ kind: 'setMeasuredBsa', id: measured.id, part, text })
  }
  return (
    <fieldset className={styles['part']}>
      <legend>{words.measuredTitle}</legend>
      <div className={styles['pair']}>
        <TextField
          id="field-bsa"
          label={words.bsa}
          help={isUsed ? null : words.measuredHelp}
          inputMode="decimal"
          unit="m²"
          value={measured.bsa.value}
          onChange={set('value')}
          {...fieldState('bsa', parsed.bsa, context, { unit: 'm²', typed: measured.bsa.value })}
        />
        <TextField
          id="field-bsaBy"
          label={words.by}
          value={measured.bsa.by}
          missing={isUsed && measured.bsa.by.trim() === ''}
          onChange={set('by')}
        />
        <TextField
          id="field-bsaReason"
          label={words.reason}
          wide
          value={measured.bsa.reason}
          missing={isUsed && measured.bsa.reason.trim() === ''}
          onChange={set('reason')}
        />
      </div>
    </fieldset>
  )
}
