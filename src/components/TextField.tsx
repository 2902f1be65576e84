import type { ReactNode } from 'react'
import styles from './Field.module.css'
import type { FieldState } from './FieldState.ts'
import { FieldUnder, underId } from './FieldUnder.tsx'

export interface TextFieldProps extends FieldState {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** Never a number field: it would swallow, clamp and spin what was typed. */
  readonly inputMode?: 'text' | 'decimal' | 'numeric'
  readonly unit?: string
  readonly placeholder?: string
  readonly wide?: boolean
  /** The whole name, where the visible label leans on the field beside it. */
  readonly hiddenLabel?: string
  readonly children?: ReactNode
}

export function TextField(props: TextFieldProps) {
  const { id, label, value, onChange, inputMode = 'text', unit, placeholder, wide, missing, fault, hiddenLabel } = props
  const state = fault ? styles['wrong'] : missing ? styles['missing'] : ''
  return (
    <div className={`${styles['field']} ${wide ? styles['wide'] : ''}`}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <div className={`${styles['entry']} ${state} ${props.children ? styles['dateEntry'] : ''}`}>
        <input
          id={id}
          type="text"
          aria-label={hiddenLabel}
          inputMode={inputMode}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          value={value}
          placeholder={placeholder}
          aria-invalid={fault ? true : undefined}
          aria-required={missing ? true : undefined}
          aria-describedby={underId(id, props)}
          onChange={(event) => {
            onChange(event.target.value)
          }}
        />
        {unit !== undefined && <span className={styles['unit']}>{unit}</span>}
        {props.children}
      </div>
      <FieldUnder id={id} state={props} />
    </div>
  )
}
