import { useCallback, useEffect, useState } from 'react'
import { focusField } from '../../components/fieldLabel.ts'
import styles from '../../components/Finder.module.css'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { NO_FILTER } from '../../library/filterShelf.ts'
import type { LibraryIndex } from '../../library/libraryIndex.ts'
import type { Edit } from '../../order/edit.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import type { Engines } from '../usePlan.ts'
import { DowntimePack } from '../library/DowntimePack.tsx'
import { ComparePage } from './ComparePage.tsx'
import { FoundList } from './FoundList.tsx'
import { RegimenPage } from './RegimenPage.tsx'
import { SearchFields } from './SearchFields.tsx'
import { useAnswer } from './useAnswer.ts'
import { useHits } from './useHits.ts'
import { toFirstHit } from './walkHits.ts'

interface Props {
  readonly library: LibraryIndex
  readonly typed: TypedOrder
  readonly engines: Engines
  readonly edit: (edit: Edit) => void
  readonly onOpen: (isOpen: boolean) => void
}

type View =
  | { readonly kind: 'list' }
  | { readonly kind: 'read'; readonly ids: readonly [string] | readonly [string, string] }

/** The search for a regimen: its hits, one of them read by itself, or two side by side. It never chooses by itself. */
export function Finder({ library, typed, engines, edit, onOpen }: Props) {
  const wording = useLaterWording()
  const { finder, screen } = wording
  const chosen = typed.regimen?.id ?? null
  const [filter, setFilter] = useState(NO_FILTER)
  const [kept, setKept] = useState<string | null>(chosen)
  const [view, setView] = useState<View>({ kind: 'list' })
  const { answer, look, lookNow } = useAnswer(library)
  const hits = useHits(library, answer, filter)
  // with no regimen it is the first page itself: there is nothing to go back to
  const isOpened = chosen !== null
  const isList = view.kind === 'list'
  useEffect(() => {
    // where a person opened it the cursor waits in it; on the first page it takes the focus from nobody
    if (isOpened && isList) document.getElementById('finder-search')?.focus()
  }, [isOpened, isList])

  // each the same while nothing of it changes, or every hit would be drawn anew with every keystroke
  const titleOf = useCallback((id: string) => library.regimens.find((summary) => summary.id === id)?.title, [library])
  const read = useCallback((id: string): void => {
    setView({ kind: 'read', ids: [id] })
  }, [])
  const compare = useCallback(
    (id: string): void => {
      if (kept === null || titleOf(kept) === undefined) setKept(id)
      else if (kept === id) setKept(null)
      else setView({ kind: 'read', ids: [kept, id] })
    },
    [kept, titleOf],
  )
  const close = useCallback((): void => {
    onOpen(false)
    focusField('field-regimen')
  }, [onOpen])
  const choose = useCallback(
    (id: string): void => {
      const summary = library.regimens.find((each) => each.id === id)
      if (!summary) return
      edit({ kind: 'chooseRegimen', regimen: { id, version: summary.version } })
      close()
    },
    [library, edit, close],
  )
  const toList = (): void => {
    setView({ kind: 'list' })
  }
  const keptTitle = kept === null ? undefined : titleOf(kept)
  return (
    <section className="sheet" aria-label={screen.regimens}>
      <div className="head">
        <h2>{screen.regimens}</h2>
        <span className="quiet">{screen.regimensCount(library.regimens.length)}</span>
        {isOpened && (
          <button type="button" className="button" onClick={close}>
            {finder.close}
          </button>
        )}
      </div>
      {view.kind === 'list' ? (
        <>
          <SearchFields
            regimens={library.regimens}
            query={answer.query}
            filter={filter}
            onQuery={look}
            onFilter={setFilter}
            onKeyDown={(event) => {
              // these keys are those of the candidates while Chinese is composed
              if (event.nativeEvent.isComposing) return
              const field = event.currentTarget
              // Enter goes to the first hit and chooses nothing: what stands there is read before it is chosen
              if (event.key === 'ArrowDown' || event.key === 'Enter') {
                event.preventDefault()
                lookNow(field.value) // never to a hit of what was typed before
                toFirstHit()
              } else if (event.key === 'Escape' && (field.value !== '' || isOpened)) {
                event.preventDefault()
                if (field.value === '') close()
                else {
                  field.value = ''
                  look('')
                }
              }
            }}
          />
          {kept !== null && keptTitle !== undefined && (
            <p className={styles['kept']}>
              <span>
                {finder.kept(wording.text(keptTitle))} <span className="quiet">{finder.keptHelp}</span>
              </span>
              <button
                type="button"
                className="link"
                onClick={() => {
                  setKept(null)
                }}
              >
                {finder.keepNone}
              </button>
            </p>
          )}
          <FoundList
            hits={hits}
            chosen={chosen}
            kept={kept}
            titleOf={titleOf}
            onChoose={choose}
            onRead={read}
            onCompare={compare}
          />
          <DowntimePack library={library} regimens={hits.regimens} />
        </>
      ) : view.ids.length === 1 ? (
        <RegimenPage id={view.ids[0]} onBack={toList} onChoose={choose} />
      ) : (
        <ComparePage ids={view.ids} typed={typed} engines={engines} onBack={toList} onChoose={choose} />
      )}
    </section>
  )
}
