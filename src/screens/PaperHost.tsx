import { type ComponentType, useDeferredValue, useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useWording } from '../components/wordingContext.ts'
import { localNow } from '../quantities/today.ts'
import { useSettingsStore } from '../state/settingsStore.ts'
import type { Wording } from '../wording/wording.ts'
import type { PaperProps } from './paper/PaperRoot.tsx'
import { printedAtText } from './printedAtText.ts'
import type { Shown } from './usePlan.ts'

export type PrintChoice = PaperProps['documents']

interface Props {
  readonly shown: Shown | null
  readonly documents: PrintChoice
  /** The words of the print, which may be in another language than the screen's. */
  readonly wording: Wording
}

/**
 * What every way of printing prints, kept beside the screen and shown on paper only. While a person types it may follow
 * a moment later; when a print begins it is made again at once, because the browser takes the page as it then stands.
 */
export function PaperHost({ shown, documents, wording }: Props) {
  const { screen } = useWording()
  const paperSize = useSettingsStore((settings) => settings.paperSize)
  const { Paper, hasFailed } = usePaper()
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
      {Paper === null ? (
        <p>{hasFailed ? screen.printFailed : screen.nothingYet}</p>
      ) : (
        <Paper
          plan={paper?.plan ?? null}
          findings={paper?.findings ?? []}
          status={paper?.status ?? 'blocked'}
          wording={wording}
          paperSize={paperSize}
          documents={documents}
          printedAt={printedAtText(printedAt, wording)}
        />
      )}
    </div>,
    document.body,
  )
}

/** The layout of paper, loaded after the screen stands: nobody prints before the first dose can be read. */
function usePaper(): { readonly Paper: ComponentType<PaperProps> | null; readonly hasFailed: boolean } {
  const [Paper, setPaper] = useState<ComponentType<PaperProps> | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    let isWanted = true
    import('./paper/PaperRoot.tsx').then(
      (module) => {
        if (isWanted) setPaper(() => module.default)
      },
      () => {
        if (isWanted) setFailed(true)
      },
    )
    return () => {
      isWanted = false
    }
  }, [])
  return { Paper, hasFailed }
}
