import { useCallback, useContext, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { LaterWordingContext } from '../components/laterWordingContext.ts'
import { localNow } from '../quantities/today.ts'
import { useLibraryStore } from '../state/libraryStore.ts'
import { usePrintStore } from '../state/printStore.ts'
import { useSettingsStore } from '../state/settingsStore.ts'
import type { LaterWording } from '../wording/wording.ts'
import { type PaperCode, PaperCodeContext, paperCode } from './paper/paperCode.ts'
import PaperRoot, { type PaperProps } from './paper/PaperRoot.tsx'
import { PreviewPages } from './paper/PreviewPages.tsx'
import { PreviewBar } from './PreviewBar.tsx'
import { printedAtText } from './printedAtText.ts'
import type { Shown } from './usePlan.ts'

interface Props {
  readonly shown: Shown | null
  /** The words of the print, which may be in another language than the screen's. */
  readonly wording: LaterWording
}

/**
 * What every way of printing prints, kept beside the screen and shown on paper only, or for a look at it. While a person
 * types it may follow a moment later; when a print begins it is made again at once, because the browser takes the page as
 * it then stands.
 */
export function PaperHost({ shown, wording }: Props) {
  const { documents, isPreviewed, choose } = usePrintStore()
  const library = useLaidOut()
  const paperSize = useSettingsStore((settings) => settings.paperSize)
  const [printedAt, setPrintedAt] = useState(localNow)
  const [isPrinting, setPrinting] = useState(false)
  const [pages, setPages] = useState(0)
  const root = useRef<HTMLDivElement>(null)
  const screenWording = useContext(LaterWordingContext) ?? wording
  const later = useDeferredValue(shown)
  useEffect(() => {
    const begin = (): void => {
      flushSync(() => {
        setPrintedAt(localNow())
        setPrinting(true)
      })
    }
    const end = (): void => {
      setPrinting(false)
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  const closePreview = useCallback(() => {
    choose({ isPreviewed: false })
  }, [choose])
  const paper = isPrinting ? shown : later
  const plan = paper?.plan ?? null
  const code = usePaperCode(library === null ? paper : null)
  const at = printedAtText(printedAt, wording)
  return createPortal(
    <div
      ref={root}
      className={['paperRoot', isPreviewed ? 'isPreviewed' : '', paperSize === 'Letter' ? 'isLetter' : ''].join(' ')}
      role={isPreviewed ? 'dialog' : undefined}
      aria-modal={isPreviewed || undefined}
      aria-label={isPreviewed ? screenWording.preview.title : undefined}
    >
      {isPreviewed && <PreviewBar pages={pages} words={screenWording.preview} onClose={closePreview} />}
      <PaperCodeContext value={code}>
        <PaperRoot
          plan={plan}
          findings={paper?.findings ?? []}
          status={paper?.status ?? 'blocked'}
          wording={wording}
          paperSize={paperSize}
          documents={documents}
          library={library}
          printedAt={at}
        />
      </PaperCodeContext>
      {isPreviewed && (
        <PreviewPages
          root={root}
          labels={wording.paper}
          printedAt={at}
          build={plan?.build ?? __APP_BUILD__}
          fingerprint={plan?.fingerprint ?? null}
          words={screenWording}
          onPages={setPages}
        />
      )}
    </div>,
    document.body,
  )
}

/** The code of the plan on paper; a blocked page gives no dose, so it has none. */
function usePaperCode(paper: Shown | null): PaperCode | null {
  const index = useLibraryStore((library) => library.index)
  const shipped = index.state === 'loaded' ? index.value.policy : null
  return useMemo(() => {
    if (paper === null || shipped === null || paper.status === 'blocked') return null
    const { plan, typed, status } = paper
    return paperCode({ plan, typed, status, regimen: plan.regimen, shipped })
  }, [paper, shipped])
}

/** Hundreds of pages are drawn in slices, so that a person can still cancel; it is said when all of them stand. */
function useLaidOut(): NonNullable<PaperProps['library']> | null {
  const library = usePrintStore((print) => print.library)
  const layOut = usePrintStore((print) => print.layOut)
  const drawn = useDeferredValue(library)
  const isWhole = drawn === library
  useEffect(() => {
    if (isWhole) layOut(library)
  }, [isWhole, library, layOut])
  return isWhole ? library : 'layingOut'
}
