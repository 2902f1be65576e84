import { useDeferredValue, useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { localNow } from '../quantities/today.ts'
import { usePrintStore } from '../state/printStore.ts'
import { useSettingsStore } from '../state/settingsStore.ts'
import type { LaterWording } from '../wording/wording.ts'
import PaperRoot, { type PaperProps } from './paper/PaperRoot.tsx'
import { printedAtText } from './printedAtText.ts'
import type { Shown } from './usePlan.ts'

interface Props {
  readonly shown: Shown | null
  /** The words of the print, which may be in another language than the screen's. */
  readonly wording: LaterWording
}

/**
 * What every way of printing prints, kept beside the screen and shown on paper only. While a person types it may follow
 * a moment later; when a print begins it is made again at once, because the browser takes the page as it then stands.
 */
export function PaperHost({ shown, wording }: Props) {
  const documents = usePrintStore((print) => print.documents)
  const library = useLaidOut()
  const paperSize = useSettingsStore((settings) => settings.paperSize)
  const [printedAt, setPrintedAt] = useState(localNow)
  const [isPrinting, setPrinting] = useState(false)
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
  const paper = isPrinting ? shown : later
  return createPortal(
    <div className="paperRoot">
      <PaperRoot
        plan={paper?.plan ?? null}
        findings={paper?.findings ?? []}
        status={paper?.status ?? 'blocked'}
        wording={wording}
        paperSize={paperSize}
        documents={documents}
        library={library}
        printedAt={printedAtText(printedAt, wording)}
      />
    </div>,
    document.body,
  )
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
