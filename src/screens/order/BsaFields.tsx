import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWording } from '../../components/wordingContext.ts'
import { BSA_FORMULAS, findBsaFormula } from '../../patient/bsa/bsaFormulas.ts'
import { yearsBetween } from '../../quantities/civilDate.ts'
import { fieldState } from './fieldStates.ts'
import styles from './OrderForm.module.css'
import type { OrderPartProps } from './orderFormProps.ts'

/** The hospital's way to body surface area. Constants are shown because two formulas share one Chinese name. */
export function BsaFields({ typed, order, day1, context, edit }: OrderPartProps) {
  const words = useWording().screen.order
  const { policy } = typed
  const age = order.birthDate.state === 'entered' && day1 !== null ? yearsBetween(order.birthDate.value, day1) : null
  const offered = Object.values(BSA_FORMULAS).filter(
    // the one in force stays in sight even outside its ages: the plan refuses it and says why
    ({ id, ages }) => age === null || id === policy.bsaFormula || (age >= ages.from && age <= ages.to),
  )
  const formula = findBsaFormula(policy.bsaFormula)
  return (
    <fieldset className={styles['part']}>
      <legend>{words.bsaTitle}</legend>
      <div className={styles['pair']}>
        <SelectField
          id="bsaFormula"
          label={words.bsaFormula}
          wide
          value={policy.bsaFormula}
          options={offered.map(({ id, citation }) => ({ value: id, label: citation }))}
          help={formula?.constants ?? null}
          onChange={(next) => {
            edit({ kind: 'setBsaFormula', formula: next })
          }}
        />
        <TextField
          id="field-bsaCap"
          label={words.bsaCap}
          wide
          inputMode="decimal"
          unit="m²"
          placeholder={words.capOff}
          value={policy.bsaCap ?? ''}
          onChange={(text) => {
            edit({ kind: 'setBsaCap', text })
          }}
          {...fieldState('bsaCap', order.bsaCap, context, {
            help: words.capHelp,
            unit: 'm²',
            typed: policy.bsaCap ?? '',
          })}
        />
        <p className={`quiet ${styles['wide']}`}>{words.roundingText(policy.name)}</p>
      </div>
    </fieldset>
  )
}
