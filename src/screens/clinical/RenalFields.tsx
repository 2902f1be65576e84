import { useLaterWording } from '../../components/laterWordingContext.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { RENAL_FORMULAS } from '../../evidence/labs.ts'
import { WEIGHT_KINDS } from '../../evidence/weightKind.ts'
import { RENAL_FORMULA_OF } from '../../patient/renal/renalFormulas.ts'
import type { SettingsPartProps } from '../course/settingsPartProps.ts'
import styles from '../order/OrderForm.module.css'

/** Which creatinine clearance is the hospital's: by which formula and, where one multiplies, by which weight. No default. */
export function RenalFields({ policy, choose }: SettingsPartProps) {
  const wording = useLaterWording()
  const { renal: words } = wording.clinical
  const { renal } = policy
  const hasWeight = renal.formula !== '' && RENAL_FORMULA_OF[renal.formula].needsWeight
  return (
    <>
      <strong className={styles['wide']}>{words.settingsTitle}</strong>
      <SelectField
        id="field-renalFormula"
        label={words.formula}
        help={words.help}
        wide
        value={renal.formula}
        empty={words.notChosenYet}
        options={RENAL_FORMULAS.map((formula) => ({ value: formula, label: wording.renal.formulas[formula] }))}
        onChange={(text) => {
          choose({ renal: { ...renal, formula: RENAL_FORMULAS.find((formula) => formula === text) ?? '' } })
        }}
      />
      {hasWeight && (
        <SelectField
          id="field-renalWeight"
          label={words.weight}
          wide
          value={renal.weight}
          empty={wording.screen.order.choose}
          missing={renal.weight === ''}
          options={WEIGHT_KINDS.map((kind) => ({ value: kind, label: wording.measurements.weightOf(kind) }))}
          onChange={(text) => {
            choose({ renal: { ...renal, weight: WEIGHT_KINDS.find((kind) => kind === text) ?? '' } })
          }}
        />
      )}
    </>
  )
}
