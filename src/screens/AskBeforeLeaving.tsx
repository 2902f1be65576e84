import { useEffect } from 'react'

/** The order is in memory alone: reloading, going back or closing the tab would forget it, so the browser asks first. */
export function AskBeforeLeaving() {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('beforeunload', ask)
    }
  }, [])
  return null
}
