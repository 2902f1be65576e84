import { memo, useEffect, useRef, useState } from 'react'
import styles from '../../components/Finder.module.css'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { LibraryIndex, RegimenSummary } from '../../library/libraryIndex.ts'
import { usePrintStore } from '../../state/printStore.ts'
import { libraryPrint } from './libraryPrint.ts'
import { readInSlices } from './readInSlices.ts'

interface Props {
  readonly library: LibraryIndex
  /** Those of the list below: all of the library, or what a search has left of it. */
  readonly regimens: readonly RegimenSummary[]
}

/** Beyond it nobody keeps a folder, and no browser lays it out in a reasonable time. */
const MOST_REGIMENS = 300

type State =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'reading'; readonly done: number; readonly count: number }

/** The blank orders of many regimens as one pack for a day without computers: read a few at a time, then printed. */
export const DowntimePack = memo(function DowntimePack({ library, regimens }: Props) {
  const { pack } = useLaterWording().blankOrder
  const choose = usePrintStore((print) => print.choose)
  const [state, setState] = useState<State>({ kind: 'idle' })
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  const make = async (): Promise<void> => {
    const controller = new AbortController()
    reading.current = controller
    const ids = regimens.map(({ id }) => id)
    const count = ids.length // the list may change while they are read
    setState({ kind: 'reading', done: 0, count })
    try {
      const read = await readInSlices(ids, controller.signal, (done) => {
        if (!controller.signal.aborted) setState({ kind: 'reading', done, count })
      })
      const print = read && (await libraryPrint(['blankOrder'], read, library, true))
      if (print === null || controller.signal.aborted) return
      choose({ library: print })
      setState({ kind: 'idle' })
    } catch {
      if (!controller.signal.aborted) setState({ kind: 'failed' })
    }
  }
  const cancel = (): void => {
    reading.current?.abort()
    setState({ kind: 'idle' })
  }
  return (
    <details className={styles['pack']}>
      <summary>{pack.open}</summary>
      {regimens.length > MOST_REGIMENS ? (
        <p role="status">{pack.tooMany(regimens.length, MOST_REGIMENS)}</p>
      ) : (
        <>
          <p>{pack.what(regimens.length)}</p>
          {state.kind === 'reading' ? (
            <p>
              <span role="status">{pack.reading(state.done, state.count)}</span>{' '}
              <progress value={state.done} max={state.count} aria-label={pack.title} />{' '}
              <button type="button" className="button" onClick={cancel}>
                {pack.cancel}
              </button>
            </p>
          ) : (
            <button
              type="button"
              className="button"
              aria-disabled={regimens.length === 0}
              onClick={() => {
                if (regimens.length > 0) void make()
              }}
            >
              {pack.make}
            </button>
          )}
          {state.kind === 'failed' && <p role="alert">{pack.failed}</p>}
        </>
      )}
    </details>
  )
})
