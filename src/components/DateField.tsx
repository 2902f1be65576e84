import { useRef } from 'react'
import styles from './Field.module.css'
import { Icon } from './Icon.tsx'
import { TextField, type TextFieldProps } from './TextField.tsx'
import { useWording } from './wordingContext.ts'

type Props = Omit<TextFieldProps, 'inputMode' | 'placeholder' | 'children'>

/**
 * A date as text, `YYYY-MM-DD`, with the browser's own picker behind a button. The native field itself is never shown:
 * it would print day and month in the order of the machine's region.
 */
export function DateField(props: Props) {
  const { order } = useWording().screen
  const native = useRef<HTMLInputElement>(null)
  const open = (): void => {
    try {
      native.current?.showPicker()
    } catch {
      // no picker in this browser: the text field stands beside the button
      document.getElementById(props.id)?.focus()
    }
  }
  return (
    <TextField {...props} inputMode="numeric" placeholder={order.dateShape}>
      <button
        type="button"
        className={styles['pick']}
        aria-label={order.pickDate(props.hiddenLabel ?? props.label)}
        onClick={open}
      >
        <Icon name="date" />
      </button>
      <input
        ref={native}
        className={styles['native']}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={/^\d{4}-\d{2}-\d{2}$/.test(props.value) ? props.value : ''}
        onChange={(event) => {
          if (event.target.value !== '') props.onChange(event.target.value)
        }}
      />
    </TextField>
  )
}
