import { useEffect, useState } from 'react'
import { loadWording } from '../wording/loadWording.ts'
import type { Language, Wording } from '../wording/wording.ts'

/** The wording of a language; while it loads, the one before it, so that nothing on the screen goes away. */
export function useLanguage(language: Language): { readonly wording: Wording | null; readonly hasFailed: boolean } {
  const [wording, setWording] = useState<Wording | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    let isWanted = true
    loadWording(language).then(
      (loaded) => {
        if (!isWanted) return
        setWording(loaded)
        setFailed(false)
      },
      () => {
        if (isWanted) setFailed(true)
      },
    )
    return () => {
      isWanted = false
    }
  }, [language])
  return { wording, hasFailed }
}
