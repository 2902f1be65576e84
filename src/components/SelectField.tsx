import styles from './Field.module.css'
import { FieldUnder, underId } from './FieldUnder.tsx'
import type { FieldState } from './FieldState.ts'

interface Props extends FieldState {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** Shown while nothing is chosen; absent when something always is. */
  readonly empty?: string
  readonly wide?: boolean
  readonly onChange: (value: string) => void
}

export function SelectField(props: Props) {
  const { id, label, value, options, empty, wide, missing, fault, onChange } = props
  const state = fault ? styles['wrong'] : missing ? styles['missing'] : ''
  return (
    <div className={`${styles['field']} ${wide ? styles['wide'] : ''}`}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <div className={`${styles['entry']} ${state}`}>
        <select
          id={id}
          value={value}
          aria-invalid={fault ? true : undefined}
          aria-describedby={underId(id, props)}
          onChange={(event) => {
            onChange(event.target.value)
          }}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      <FieldUnder id={id} state={props} />
    </div>
  )
}
