import { useLaterWording } from '../components/laterWordingContext.ts'
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

const DOCUMENTS = ['schedule', 'checks', 'worksheet', 'calendar'] as const satisfies readonly (keyof PrintChoice)[]
const PAPER_SIZES: readonly PaperSize[] = ['A4', 'Letter']

/** What goes on paper, on which paper and in which language; then the browser's own dialogue. */
export function PrintPanel({ documents, onDocuments, language, onLanguage, isReady, onClose }: Props) {
  const { printPanel } = useLaterWording()
  const paperSize = useSettingsStore((settings) => settings.paperSize)
  const change = useSettingsStore((settings) => settings.change)
  const isEmpty = !DOCUMENTS.some((each) => documents[each])
  return (
    <section className={styles['panel']} aria-label={printPanel.printTitle}>
      <fieldset>
        <legend>{printPanel.documents}</legend>
        {DOCUMENTS.map((each) => (
          <label key={each}>
            <input
              type="checkbox"
              checked={documents[each]}
              onChange={(event) => {
                onDocuments({ ...documents, [each]: event.target.checked })
              }}
            />
            {printPanel.document[each]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{printPanel.paperSize}</legend>
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
        <legend>{printPanel.printLanguage}</legend>
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
      {!canPrint() && <p className={`isConfirm ${styles['notice']}`}>{printPanel.printBrowser}</p>}
      <div className={styles['buttons']}>
        {isEmpty && <span className="isConfirm">{printPanel.noDocument}</span>}
        <button
          type="button"
          className="button primary"
          aria-disabled={isEmpty || !isReady}
          onClick={() => {
            if (!isEmpty && isReady) window.print()
          }}
        >
          {printPanel.printNow}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {printPanel.close}
        </button>
      </div>
    </section>
  )
}
