import type { ReactNode } from 'react'
import { useWording } from '../components/wordingContext.ts'
import { useSettingsStore } from '../state/settingsStore.ts'
import { LANGUAGES } from '../wording/languages.ts'
import styles from './TopBar.module.css'

interface Props {
  /** What comes once the page stands: before the languages, after them, below the bar. */
  readonly state: ReactNode
  readonly actions: ReactNode
  readonly lines: ReactNode
}

/** The instrument's own bar: whose it is, whether it works offline, the language, the end of a patient, paper. */
export function TopBar({ state, actions, lines }: Props) {
  const { screen } = useWording()
  const language = useSettingsStore((settings) => settings.language)
  const change = useSettingsStore((settings) => settings.change)
  return (
    <header>
      <div className={styles['bar']}>
        <h1>{screen.appName}</h1>
        <p className={`quiet ${styles['whom']}`}>{screen.forWhom}</p>
        {state}
        <fieldset className="segments">
          <legend className="unseen">{screen.language}</legend>
          {LANGUAGES.map((each) => (
            <button
              key={each.language}
              type="button"
              lang={each.language}
              aria-pressed={each.language === language}
              onClick={() => {
                change({ language: each.language })
              }}
            >
              {each.name}
            </button>
          ))}
        </fieldset>
        {actions}
      </div>
      {lines}
    </header>
  )
}
