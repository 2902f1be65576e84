import { useLaterWording } from '../components/laterWordingContext.ts'
import { PLAN_DOCUMENTS } from '../documents/paperDocument.ts'
import { usePrintStore } from '../state/printStore.ts'
import { type PaperSize, useSettingsStore } from '../state/settingsStore.ts'
import { LANGUAGES } from '../wording/languages.ts'
import type { Language } from '../wording/wording.ts'
import { LabelSettings } from './LabelSettings.tsx'
import { PatientCalendarSettings } from './PatientCalendarSettings.tsx'
import { canPrint } from './paper/printCapable.ts'
import type { Paper } from './loadPaper.ts'
import styles from './PrintPanel.module.css'
import type { Loaded } from './useLoaded.ts'

interface Props {
  /** The language of the print. */
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  /** What prints, with the words of the language that loaded last. */
  readonly paper: Loaded<Paper>
  readonly onClose: () => void
}

const PAPER_SIZES: readonly PaperSize[] = ['A4', 'Letter']

/** What goes on paper, on which paper and in which language; then the browser's own dialogue. */
export function PrintPanel({ language, onLanguage, paper, onClose }: Props) {
  const { printPanel, screen } = useLaterWording()
  const paperSize = useSettingsStore((settings) => settings.paperSize)
  const change = useSettingsStore((settings) => settings.change)
  const { documents, choose } = usePrintStore()
  const isEmpty = documents.length === 0
  const isReady = paper.value?.wording.language === language
  return (
    <section className={styles['panel']} aria-label={printPanel.printTitle}>
      {paper.hasFailed && (
        <p className={`isStop ${styles['notice']}`} role="alert">
          {screen.printFailed}
        </p>
      )}
      <fieldset>
        <legend>{printPanel.documents}</legend>
        {PLAN_DOCUMENTS.map((each) => (
          <label key={each}>
            <input
              type="checkbox"
              checked={documents.includes(each)}
              onChange={(event) => {
                const wanted = PLAN_DOCUMENTS.filter((other) =>
                  other === each ? event.target.checked : documents.includes(other),
                )
                choose({ documents: wanted })
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
      <LabelSettings />
      {documents.includes('patientCalendar') && <PatientCalendarSettings />}
      {!canPrint() && <p className={`isConfirm ${styles['notice']}`}>{printPanel.printBrowser}</p>}
      <div className={styles['buttons']}>
        <button
          type="button"
          className="button"
          onClick={() => {
            choose({ documents: documents.length === PLAN_DOCUMENTS.length ? [] : PLAN_DOCUMENTS })
          }}
        >
          {documents.length === PLAN_DOCUMENTS.length ? printPanel.none : printPanel.wholePack}
        </button>
        {isEmpty && <span className="isConfirm">{printPanel.noDocument}</span>}
        <button
          type="button"
          className="button"
          aria-disabled={isEmpty || !isReady}
          onClick={() => {
            if (!isEmpty && isReady) choose({ isPreviewed: true })
          }}
        >
          {printPanel.preview}
        </button>
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
