import { useWording } from '../components/wordingContext.ts'
import { type PaperSize, useSettingsStore } from '../state/settingsStore.ts'
import { LANGUAGES } from '../wording/languages.ts'
import type { Language } from '../wording/wording.ts'
import type { PrintChoice } from './PaperHost.tsx'
import { canPrint } from './paper/printCapable.ts'
import styles from './PrintPanel.module.css'

interface Props {
  readonly documents: PrintChoice
  readonly onDocuments: (documents: PrintChoice) => void
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  /** The words of the chosen language are here. */
  readonly isReady: boolean
  readonly onClose: () => void
}

const PAPER_SIZES: readonly PaperSize[] = ['A4', 'Letter']

/** What goes on paper, on which paper and in which language; then the browser's own dialogue. */
export default function PrintPanel({ documents, onDocuments, language, onLanguage, isReady, onClose }: Props) {
  const { screen } = useWording()
  const paperSize = useSettingsStore((settings) => settings.paperSize)
  const change = useSettingsStore((settings) => settings.change)
  const isEmpty = !documents.schedule && !documents.calendar
  return (
    <section className={styles['panel']} aria-label={screen.printTitle}>
      <fieldset>
        <legend>{screen.documents}</legend>
        {(['schedule', 'calendar'] as const).map((each) => (
          <label key={each}>
            <input
              type="checkbox"
              checked={documents[each]}
              onChange={(event) => {
                onDocuments({ ...documents, [each]: event.target.checked })
              }}
            />
            {each === 'schedule' ? screen.doseSchedule : screen.calendar}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{screen.paperSize}</legend>
        {PAPER_SIZES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="paperSize"
              checked={paperSize === each}
              onChange={() => {
                change({ paperSize: each })
              }}
            />
            {each}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{screen.printLanguage}</legend>
        {LANGUAGES.map((each) => (
          <label key={each.language} lang={each.language}>
            <input
              type="radio"
              name="printLanguage"
              checked={language === each.language}
              onChange={() => {
                onLanguage(each.language)
              }}
            />
            {each.name}
          </label>
        ))}
      </fieldset>
      {!canPrint() && <p className={`isConfirm ${styles['notice']}`}>{screen.printBrowser}</p>}
      <div className={styles['buttons']}>
        {isEmpty && <span className="isConfirm">{screen.noDocument}</span>}
        <button
          type="button"
          className="button primary"
          aria-disabled={isEmpty || !isReady}
          onClick={() => {
            if (!isEmpty && isReady) window.print()
          }}
        >
          {screen.printNow}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {screen.close}
        </button>
      </div>
    </section>
  )
}
