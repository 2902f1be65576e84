import { useEffect, useRef } from 'react'
import type { LaterWording } from '../wording/wording.ts'
import styles from './PreviewBar.module.css'

interface Props {
  readonly pages: number
  /** In the language of the screen. */
  readonly words: LaterWording['preview']
  readonly onClose: () => void
}

/** What a person does with the pages shown: print them, or go back. The page behind cannot be reached meanwhile. */
export function PreviewBar({ pages, words, onClose }: Props) {
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const screen = document.querySelector<HTMLElement>('.screenRoot')
    const before = document.activeElement
    if (screen) screen.inert = true
    close.current?.focus()
    return () => {
      if (screen) screen.inert = false
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [onClose])
  return (
    <div className={styles['bar']}>
      <h2>{words.title}</h2>
      <p role="status">{words.pages(pages)}</p>
      <p className="quiet">{words.asPrinted}</p>
      <div className={styles['buttons']}>
        <button
          type="button"
          className="button primary"
          onClick={() => {
            window.print()
          }}
        >
          {words.print}
        </button>
        <button ref={close} type="button" className="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </div>
  )
}
