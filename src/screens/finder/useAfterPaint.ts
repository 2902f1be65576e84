import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * A value once a frame has been painted since it came: what is costly to make of it never keeps a keystroke from being seen.
 * While it changes faster than frames are painted, the value before stays. `catchUp` takes the newest at once: before an
 * act that must not meet what was made of the one before.
 */
export function useAfterPaint<T>(value: T): readonly [painted: T, catchUp: () => void] {
  const [painted, setPainted] = useState(value)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        setPainted(value)
      }, 0)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  const catchUp = (): void => {
    flushSync(() => {
      setPainted(value)
    })
  }
  return [painted, catchUp]
}
