import { useEffect, useState } from 'react'
import { afterPaint } from './afterPaint.ts'

/** So many are laid out and painted well before the next keystroke. */
const AT_ONCE = 3

/**
 * How many of these rows are to be drawn by now: those that stood there before, with a few more in each frame. The first
 * time all of them, for nobody types yet.
 */
export function useDrawn(rows: readonly unknown[]): number {
  const [drawn, setDrawn] = useState(rows)
  const same = rows.findIndex((row, at) => row !== drawn[at])
  const count = same === -1 ? rows.length : Math.max(same, Math.min(AT_ONCE, rows.length))
  const isAll = same === -1 && drawn.length === rows.length
  useEffect(() => {
    if (isAll) return undefined
    return afterPaint(() => {
      setDrawn(rows.slice(0, count + AT_ONCE))
    })
  }, [rows, count, isAll])
  return count
}
