import { DateField } from '../../components/DateField.tsx'
import { RadioField } from '../../components/RadioField.tsx'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWording } from '../../components/wordingContext.ts'
import type { AllergyState } from '../../patient/patient.ts'
import { yearsBetween } from '../../quantities/civilDate.ts'
import { fieldState } from './fieldStates.ts'
import styles from './OrderForm.module.css'
import type { OrderPartProps } from './orderFormProps.ts'
import { sinceText } from './sinceText.ts'

const ALLERGY_STATES: readonly AllergyState[] = ['known', 'noneKnown', 'notRecorded', 'unavailable']
const NAMES = ['familyName', 'givenName', 'identifier'] as const

export function PatientFields({ typed, order, regimen, day1, context, edit }: OrderPartProps) {
  const wording = useWording()
  const words = wording.screen.order
  const { patient } = typed
  const needed = regimen !== null
  const born = order.birthDate
  const age = born.state === 'entered' && day1 !== null ? words.age(yearsBetween(born.value, day1)) : null
  return (
    <fieldset className={styles['part']}>
      <legend>{words.patient}</legend>
      <div className={styles['pair']}>
        {NAMES.map((field) => (
          <TextField
            key={field}
            id={`field-${field}`}
            label={words[field]}
            value={patient[field]}
            onChange={(text) => {
              edit({ kind: 'setPatient', field, text })
            }}
            {...fieldState(field, order.identity[field], context, { needed: needed && field !== 'givenName' })}
          />
        ))}
        <SelectField
          id="field-sex"
          label={words.sex}
          value={patient.sex}
          empty={words.choose}
          options={[
            { value: 'female', label: words.female },
            { value: 'male', label: words.male },
          ]}
          onChange={(sex) => {
            edit({ kind: 'setSex', sex: sex === 'female' || sex === 'male' ? sex : '' })
          }}
          missing={needed && patient.sex === ''}
        />
        <DateField
          id="field-birthDate"
          label={words.born}
          wide
          value={patient.birthDate}
          onChange={(text) => {
            edit({ kind: 'setPatient', field: 'birthDate', text })
          }}
          {...fieldState('birthDate', born, context, { needed, help: age, typed: patient.birthDate })}
        />
        {(['ward', 'bed'] as const).map((field) => (
          <TextField
            key={field}
            id={`field-${field}`}
            label={words[field]}
            value={patient[field]}
            onChange={(text) => {
              edit({ kind: 'setPatient', field, text })
            }}
            {...fieldState(field, order.identity[field], context)}
          />
        ))}
        <TextField
          id="field-ecog"
          label={words.ecog}
          inputMode="numeric"
          value={patient.ecog}
          onChange={(text) => {
            edit({ kind: 'setPatient', field: 'ecog', text })
          }}
          {...fieldState('ecog', order.ecog, context)}
        />
        <TextField
          id="field-lvef"
          label={words.lvef}
          inputMode="decimal"
          unit="%"
          value={patient.lvef.value}
          onChange={(text) => {
            edit({ kind: 'setLvef', part: 'value', text })
          }}
          {...fieldState('lvef', order.lvef, context, { unit: '%', typed: patient.lvef.value })}
        />
        {patient.lvef.value.trim() !== '' && (
          <DateField
            id="field-lvefMeasuredOn"
            label={words.lvefMeasured}
            wide
            value={patient.lvef.measuredOn}
            onChange={(text) => {
              edit({ kind: 'setLvef', part: 'measuredOn', text })
            }}
            {...fieldState('lvefMeasuredOn', order.lvefMeasuredOn, context, {
              typed: patient.lvef.measuredOn,
              help: sinceText(order.lvefMeasuredOn, day1, words),
            })}
          />
        )}
        <RadioField
          id="field-allergies"
          legend={words.allergies}
          inPairs
          value={patient.allergies.state}
          options={ALLERGY_STATES.map((state) => ({ value: state, label: words.allergyState[state] }))}
          onChange={(value) => {
            const state = ALLERGY_STATES.find((each) => each === value)
            if (state !== undefined) edit({ kind: 'setAllergies', state, text: patient.allergies.text })
          }}
        />
        {patient.allergies.state === 'known' && (
          <TextField
            id="allergyText"
            label={words.allergyText}
            wide
            value={patient.allergies.text}
            missing={patient.allergies.text.trim() === ''}
            onChange={(text) => {
              edit({ kind: 'setAllergies', state: 'known', text })
            }}
          />
        )}
      </div>
    </fieldset>
  )
}
