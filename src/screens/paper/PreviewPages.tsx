import { type RefObject, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { LaterWording } from '../../wording/wording.ts'
import { type MeasuredSheet, measureSheets } from './measureSheets.ts'
import './preview.css'

interface Props {
  readonly root: RefObject<HTMLElement | null>
  readonly labels: LaterWording['paper']
  readonly printedAt: string
  readonly build: string
  readonly fingerprint: string | null
  /** In the language of the screen. */
  readonly words: Pick<LaterWording, 'preview' | 'language'>
  readonly onPages: (pages: number) => void
}

/** The page behind every column of a previewed sheet, with the furniture that a print has in its margins. */
export function PreviewPages({ root, labels, printedAt, build, fingerprint, words, onPages }: Props) {
  const [sheets, setSheets] = useState<readonly MeasuredSheet[]>([])
  useEffect(() => {
    const paper = root.current
    if (paper === null) return
    const measure = (): void => {
      const measured = measureSheets(paper)
      setSheets((known) => (isSame(measured, known) ? known : measured))
      onPages(measured.reduce((sum, { pages }) => sum + pages, 0))
    }
    // whatever changes on paper, its size too, can change where it breaks
    const observer = new MutationObserver(measure)
    observer.observe(paper, { subtree: true, childList: true, characterData: true, attributeFilter: ['class'] })
    const first = requestAnimationFrame(measure)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(first)
    }
  }, [root, onPages])
  const total = sheets.reduce((sum, { pages }) => sum + pages, 0)
  const made = `${labels.printed(printedAt)}\n${labels.madeBy(build, fingerprint)}`
  return sheets.map(({ element, pages, isLabel }, index) => {
    if (isLabel) return null
    const before = sheets.slice(0, index).reduce((sum, sheet) => sum + sheet.pages, 0)
    return createPortal(
      <div className="previewPages">
        <p className="previewCount" lang={words.language}>
          {words.preview.inRow(pages)}
        </p>
        {Array.from({ length: pages }, (_, page) => (
          <div key={page} className="previewPage">
            <span>{made}</span>
            <b>{`${labels.pageBefore}${before + page + 1}${labels.pageBetween}${total}${labels.pageAfter}`}</b>
          </div>
        ))}
      </div>,
      element,
      `sheet ${index}`,
    )
  })
}

function isSame(a: readonly MeasuredSheet[], b: readonly MeasuredSheet[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ element, pages }, index) => b[index]?.element === element && b[index].pages === pages)
  )
}
