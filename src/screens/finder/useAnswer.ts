import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { LibraryIndex } from '../../library/libraryIndex.ts'
import { finishSteps, type Steps } from '../../library/search/finishSteps.ts'
import { buildShelfIndex, type ShelfIndex } from '../../library/search/shelfIndex.ts'
import { type Hit, searchShelf } from '../../library/searchShelf.ts'
import { afterPaint } from './afterPaint.ts'
import { runSteps } from './runSteps.ts'

export interface Answer {
  readonly query: string
  /** null where nothing is looked for. */
  readonly hits: readonly Hit[] | null
}

interface Search {
  readonly answer: Answer
  /** A keystroke is drawn first and looked for after it, a little at a time; the next one ends that. */
  readonly look: (query: string) => void
  /** Before an act that must not meet the answer to what was typed before. */
  readonly lookNow: (query: string) => void
}

const NOTHING_ASKED: Answer = { query: '', hits: null }

const indexes = new WeakMap<LibraryIndex, ShelfIndex>()
const begun = new WeakMap<LibraryIndex, Steps<ShelfIndex>>()

/** Goes on where a keystroke ended it: however fast a person types, it comes to its end. */
function* indexOf(library: LibraryIndex): Steps<ShelfIndex> {
  const known = indexes.get(library)
  if (known) return known
  const steps = begun.get(library) ?? buildShelfIndex(library)
  begun.set(library, steps)
  const made = yield* steps
  indexes.set(library, made)
  return made
}

/** What the library answers to what is typed. While it changes faster than that, the answer before stays. */
export function useAnswer(library: LibraryIndex): Search {
  const [answer, setAnswer] = useState(NOTHING_ASKED)
  const asked = useRef('')
  const stop = useRef<(() => void) | null>(null)
  const look = useCallback(
    (query: string): void => {
      asked.current = query
      stop.current?.()
      stop.current = afterPaint(() => {
        stop.current = runSteps(answerTo(library, query), setAnswer)
      })
    },
    [library],
  )
  useEffect(() => {
    if (asked.current !== '') look(asked.current)
    // made while nobody types; the first keystroke makes it where it comes sooner
    else stop.current = runSteps(indexOf(library), () => undefined)
    return () => stop.current?.()
  }, [library, look])
  const lookNow = (query: string): void => {
    if (query === answer.query) return
    asked.current = query
    stop.current?.()
    flushSync(() => {
      setAnswer(finishSteps(answerTo(library, query)))
    })
  }
  return { answer, look, lookNow }
}

function* answerTo(library: LibraryIndex, query: string): Steps<Answer> {
  return query.trim() === '' ? NOTHING_ASKED : { query, hits: yield* searchShelf(yield* indexOf(library), query) }
}
