import { useEffect, useState } from 'react'
import { afterPaint } from './afterPaint.ts'

/** What is seen without scrolling on most screens; as many are laid out and painted well before the next keystroke. */
const AT_ONCE = 5
/** Longer than from one keystroke to the next of a person who types: the rows below wait until nobody does. */
const REST_IN_MILLISECONDS = 300

/**
 * How many of these rows are to be drawn by now: those that stood there before with a few more, and the rest once no others
 * have come for a while, for a keystroke waits for the frame that is being laid out. The first time all of them.
 */
export function useDrawn(rows: readonly unknown[]): number {
  const [drawn, setDrawn] = useState(rows)
  const same = rows.findIndex((row, at) => row !== drawn[at])
  const count = same === -1 ? rows.length : Math.max(same, Math.min(AT_ONCE, rows.length))
  const isAll = same === -1 && drawn.length === rows.length
  const isFirst = count <= AT_ONCE
  useEffect(() => {
    if (isAll) return undefined
    return later(isFirst ? REST_IN_MILLISECONDS : 0, () => {
      setDrawn(rows.slice(0, count + AT_ONCE))
    })
  }, [rows, count, isAll, isFirst])
  return count
}

/** @returns takes it back */
function later(milliseconds: number, act: () => void): () => void {
  let undo: (() => void) | undefined
  const timer = setTimeout(() => {
    undo = afterPaint(act)
  }, milliseconds)
  return () => {
    clearTimeout(timer)
    undo?.()
  }
}
