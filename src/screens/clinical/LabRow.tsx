import { useState } from 'react'
import { DateField } from '../../components/DateField.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { type Analyte, type LabUnit, UNITS_OF, WITH_UPPER_LIMIT } from '../../evidence/labs.ts'
import type { Lab } from '../../order/course.ts'
import type { TypedLab } from '../../order/typedCourse.ts'
import type { CivilDate } from '../../quantities/civilDate.ts'
import { sinceText } from '../order/sinceText.ts'
import styles from './Clinical.module.css'
import { labFieldState } from './labFieldState.ts'
import { otherUnit } from './otherUnit.ts'

interface Props {
  readonly analyte: Analyte
  /** As it stands in the order; undefined while nothing was entered. */
  readonly typed: TypedLab | undefined
  readonly lab: Lab | undefined
  readonly day1: CivilDate | null
  readonly onChange: (lab: TypedLab) => void
}

const BLANK: TypedLab = { value: '', unit: '', upperLimit: '', measuredOn: '' }

/** One laboratory value. Where it is reported in two units, none is taken for granted. */
export function LabRow({ analyte, typed, lab, day1, onChange }: Props) {
  const wording = useLaterWording()
  const { labs: words } = wording.clinical
  // a unit that is chosen first waits here: alone it is no entry
  const [waiting, setWaiting] = useState<LabUnit | ''>('')
  const [unit, ...others] = UNITS_OF[analyte]
  const isOneUnit = others.length === 0
  const held = { ...BLANK, unit: waiting, ...typed }
  const set = (change: Partial<TypedLab>): void => {
    onChange({ ...held, ...(isOneUnit ? { unit } : {}), ...change })
  }
  const isEntered = held.value.trim() !== ''
  const hasUpperLimit = WITH_UPPER_LIMIT.some((each) => each === analyte)
  const name = wording.clinical.measured(analyte)
  return (
    <div role="group" aria-label={name}>
      <span className={styles['name']}>{name}</span>
      <TextField
        id={`lab-${analyte}-value`}
        label={words.column.value}
        hiddenLabel={words.part(analyte, 'value')}
        inputMode="decimal"
        value={held.value}
        onChange={(value) => {
          set({ value })
        }}
        {...labFieldState(lab?.value, wording, { typed: held.value, help: otherUnit(analyte, lab, wording) })}
      />
      {isOneUnit ? (
        <span className={styles['fixed']}>{wording.clinical.unit(unit)}</span>
      ) : (
        <SelectField
          id={`lab-${analyte}-unit`}
          label={words.column.unit}
          value={held.unit}
          empty={wording.screen.order.choose}
          missing={isEntered && held.unit === ''}
          options={UNITS_OF[analyte].map((each) => ({ value: each, label: wording.clinical.unit(each) }))}
          onChange={(text) => {
            const chosen = UNITS_OF[analyte].find((each) => each === text) ?? ''
            setWaiting(chosen)
            set({ unit: chosen })
          }}
        />
      )}
      {hasUpperLimit ? (
        <TextField
          id={`lab-${analyte}-upperLimit`}
          label={words.column.upperLimit}
          hiddenLabel={words.part(analyte, 'upperLimit')}
          inputMode="decimal"
          value={held.upperLimit}
          onChange={(upperLimit) => {
            set({ upperLimit })
          }}
          {...labFieldState(lab?.upperLimit, wording, { typed: held.upperLimit })}
        />
      ) : (
        <span className={styles['none']} />
      )}
      <DateField
        id={`lab-${analyte}-measuredOn`}
        label={words.column.measuredOn}
        hiddenLabel={words.part(analyte, 'measuredOn')}
        value={held.measuredOn}
        onChange={(measuredOn) => {
          set({ measuredOn })
        }}
        {...labFieldState(lab?.measuredOn, wording, {
          needed: isEntered,
          help: lab === undefined ? null : sinceText(lab.measuredOn, day1, wording.screen.order),
        })}
      />
    </div>
  )
}
