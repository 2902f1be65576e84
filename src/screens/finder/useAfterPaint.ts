import { useEffect, useState } from 'react'

/**
 * A value once a frame has been painted since it came: what is costly to make of it never keeps a keystroke from being seen.
 * While it changes faster than frames are painted, the value before stays.
 */
export function useAfterPaint<T>(value: T): T {
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
  return painted
}
