import { useEffect, useState } from 'react'

const REST_IN_MILLISECONDS = 1000

/** A value once it has stopped changing. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value)
    }, REST_IN_MILLISECONDS)
    return () => {
      clearTimeout(timer)
    }
  }, [value])
  return settled
}
