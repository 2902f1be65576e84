import { memo, useEffect, useMemo } from 'react'
import styles from '../../components/Finder.module.css'
import { type HitActs, HitRow } from '../../components/HitRow.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { NamedHits } from '../../components/NamedHits.tsx'
import type { Bilingual } from '../../evidence/bilingual.ts'
import { useDrawn } from './useDrawn.ts'
import type { Hits } from './useHits.ts'
import { isAmongHits, moveAmongHits } from './walkHits.ts'

/** More rows than this nobody reads: one word more is quicker. */
const MOST_SHOWN = 25
const MOST_NAMED = 20

interface Props extends HitActs {
  readonly hits: Hits
  readonly chosen: string | null
  readonly kept: string | null
  readonly titleOf: (id: string) => Bilingual | undefined
}

/** What was found, what only has the name, and a warning where one name stands for several. Drawn only when that changes. */
export const FoundList = memo(function FoundList({ hits, chosen, kept, titleOf, ...acts }: Props) {
  const { finder } = useLaterWording()
  const { regimens, named, sameNamed, sameName, isNearly, query } = hits
  const shown = useMemo(() => regimens.slice(0, MOST_SHOWN), [regimens])
  const rows = useMemo(() => [...shown, ...named.slice(0, MOST_NAMED)], [shown, named])
  const drawn = useDrawn(rows)
  const onlyNamed = named.length + sameNamed.length
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      // held down in the search field it came here with the focus: it must not press what stands there
      const isHeld = event.repeat && event.key === 'Enter' && isAmongHits()
      if (isHeld || moveAmongHits(event.key)) event.preventDefault()
    }
    // before the keys of the page hear it: Escape here closes no working
    window.addEventListener('keydown', press, true)
    return () => {
      window.removeEventListener('keydown', press, true)
    }
  }, [])
  const found = [finder.found(regimens.length), ...(onlyNamed > 0 ? [finder.foundNamed(onlyNamed)] : [])]
  const unseen = regimens.length - MOST_SHOWN
  return (
    <>
      <p className={styles['status']} role="status">
        {regimens.length + onlyNamed === 0 ? finder.nothing : found.join(' · ')}
      </p>
      {isNearly && <p className={styles['warn']}>{finder.nearly}</p>}
      {sameName > 1 && <p className={styles['warn']}>{finder.sameName(sameName, query)}</p>}
      {/* what has the very name is told apart at once, not below fifty others */}
      <NamedHits entries={sameNamed} titleOf={titleOf} onRead={acts.onRead} />
      <ul id="finder-hits" className={styles['hits']} aria-label={finder.found(regimens.length)}>
        {shown.slice(0, drawn).map((summary) => (
          <HitRow
            key={summary.id}
            summary={summary}
            isChosen={summary.id === chosen}
            isKept={summary.id === kept}
            {...acts}
          />
        ))}
      </ul>
      {unseen > 0 && <p className={styles['more']}>{finder.more(unseen)}</p>}
      <NamedHits entries={named.slice(0, Math.max(0, drawn - shown.length))} titleOf={titleOf} onRead={acts.onRead} />
    </>
  )
})
