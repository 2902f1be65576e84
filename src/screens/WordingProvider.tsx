import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { WordingContext } from '../components/wordingContext.ts'
import { useSettingsStore } from '../state/settingsStore.ts'
import { loadWording } from '../wording/loadWording.ts'
import { useLoaded } from './useLoaded.ts'

/** Gives the words of the language in the settings to everything inside. Until a new language is here the last one stays. */
export function WordingProvider({ children }: { readonly children: ReactNode }) {
  const language = useSettingsStore((settings) => settings.language)
  const { value: wording, hasFailed } = useLoaded(language, loadWording)
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true)
    }, 4000)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  // with the texts themselves, never a moment after: it decides how they are drawn and read out
  useLayoutEffect(() => {
    if (wording !== null) document.documentElement.lang = wording.language
  }, [wording])
  if (wording === null) {
    // said in both languages, because neither could be loaded
    return hasFailed || isSlow ? (
      <main>
        <p>The texts of this page could not be loaded. Reload the page.</p>
        <p lang="zh-CN">页面文字未能载入，请重新载入。</p>
      </main>
    ) : null
  }
  return <WordingContext value={wording}>{children}</WordingContext>
}
