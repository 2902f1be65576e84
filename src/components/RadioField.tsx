import styles from './Field.module.css'
import { FieldUnder, underId } from './FieldUnder.tsx'
import type { FieldState } from './FieldState.ts'
import { useWording } from './wordingContext.ts'

interface Props extends FieldState {
  readonly id: string
  readonly legend: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** The option that holds while nothing is chosen; only where it changes time, never a dose. */
  readonly defaultOption?: string | undefined
  readonly why?: string
  /** Two beside each other: for short answers. */
  readonly inPairs?: boolean
  readonly onChange: (value: string) => void
}

/** Every option in sight. The group takes the id, its first option the focus. */
export function RadioField(props: Props) {
  const { id, legend, value, options, defaultOption, why, missing, onChange } = props
  const { order } = useWording().screen
  const current = value === '' ? defaultOption : value
  return (
    <fieldset
      id={id}
      className={`${styles['radios']} ${styles['wide']} ${missing ? styles['radioMissing'] : ''} ${props.inPairs ? styles['inPairs'] : ''}`}
      aria-describedby={underId(id, props)}
    >
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles['radio']}>
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={current === option.value}
            onChange={() => {
              onChange(option.value)
            }}
          />
          <span>
            {option.label}
            {option.value === defaultOption && (
              <>
                {' '}
                <span className={styles['tag']}>{order.default}</span>
              </>
            )}
          </span>
        </label>
      ))}
      <FieldUnder id={id} state={props} />
      {why !== undefined && (
        <details className={styles['why']}>
          <summary>{order.why}</summary>
          <p>{why}</p>
        </details>
      )}
    </fieldset>
  )
}
