import styles from './Field.module.css'
import { Icon } from './Icon.tsx'
import type { FieldState } from './FieldState.ts'
import { useWording } from './wordingContext.ts'

/** Id of the words under a field, or undefined when there are none. */
export function underId(id: string, state: FieldState): string | undefined {
  return state.fault || state.help || state.missing ? `${id}-under` : undefined
}

/** The words under a field: its fault, that it is needed, or what was understood. */
export function FieldUnder({ id, state }: { readonly id: string; readonly state: FieldState }) {
  const { order } = useWording().screen
  if (state.fault) {
    return (
      <p id={`${id}-under`} className={`${styles['under']} ${styles['underWrong']}`}>
        <Icon name="stop" /> {state.fault}
      </p>
    )
  }
  if (state.missing) {
    return (
      <p id={`${id}-under`} className={`${styles['under']} ${styles['underMissing']}`}>
        {state.help ?? order.missing}
      </p>
    )
  }
  return state.help ? (
    <p id={`${id}-under`} className={styles['under']}>
      {state.help}
    </p>
  ) : null
}
