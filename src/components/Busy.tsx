import { useEffect, useState } from 'react'
import styles from './Busy.module.css'

/** Longer than a blink: what is done sooner shows nothing, so that nothing flickers. */
const BLINK_IN_MILLISECONDS = 300

/** Says that something is being made, once it has taken longer than a blink. It goes when its parent takes it away. */
export function Busy({ label }: { readonly label: string }) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true)
    }, BLINK_IN_MILLISECONDS)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return (
    <p role="status" className={styles['busy']}>
      {isLong && (
        <>
          <progress aria-label={label} /> {label}
        </>
      )}
    </p>
  )
}
