import { useLaterWording } from '../../components/laterWordingContext.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { INTENTS } from '../../patient/patient.ts'
import styles from '../order/OrderForm.module.css'
import type { OrderPartProps } from '../order/orderFormProps.ts'

/** What the order is written for. Printed, or printed as not entered: no dose hangs on it. */
export function DiagnosisFields({ typed, edit }: OrderPartProps) {
  const { treatmentPlan: words, screen } = useLaterWording()
  const { patient } = typed
  const field = (name: 'diagnosis' | 'venousAccess') => ({
    id: `field-${name}`,
    label: words[name],
    wide: true,
    value: patient[name],
    onChange: (text: string) => {
      edit({ kind: 'setPatient', field: name, text })
    },
  })
  return (
    <fieldset className={styles['part']}>
      <legend>{words.title}</legend>
      <div className={styles['pair']}>
        <TextField {...field('diagnosis')} help={words.help} />
        <SelectField
          id="field-intent"
          label={words.intent}
          wide
          value={patient.intent}
          empty={screen.order.choose}
          options={INTENTS.map((intent) => ({ value: intent, label: words.intents[intent] }))}
          onChange={(value) => {
            edit({ kind: 'setIntent', intent: INTENTS.find((intent) => intent === value) ?? '' })
          }}
        />
        <TextField {...field('venousAccess')} />
      </div>
    </fieldset>
  )
}
