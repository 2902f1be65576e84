import { type KeyboardEvent, useState } from 'react'
import { fieldId } from '../components/fieldLabel.ts'
import { Icon } from '../components/Icon.tsx'
import { useWording } from '../components/wordingContext.ts'
import { useRelease } from '../offline/useRelease.ts'
import { useSettingsStore } from '../state/settingsStore.ts'
import { LANGUAGES } from '../wording/languages.ts'
import styles from './TopBar.module.css'

interface Props {
  readonly isOpen: boolean
  readonly onEndPatient: () => void
  readonly print: { readonly label: string; readonly refusal: string | null; readonly isExpanded: boolean }
  readonly onPrint: () => void
}

/** The instrument's own bar: whose it is, whether it works offline, the language, the end of a patient, paper. */
export function TopBar({ isOpen, onEndPatient, print, onPrint }: Props) {
  const { screen } = useWording()
  const language = useSettingsStore((settings) => settings.language)
  const storageFault = useSettingsStore((settings) => settings.storageFault)
  const change = useSettingsStore((settings) => settings.change)
  const release = useRelease()
  return (
    <header>
      <div className={styles['bar']}>
        <h1>{screen.appName}</h1>
        <p className={`quiet ${styles['whom']}`}>{screen.forWhom}</p>
        <p
          className={styles['state']}
          data-testid="release-state"
          data-state={release.state}
          title={screen.releaseHelp[release.state]}
        >
          <Icon name={release.state === 'ready' ? 'done' : release.state === 'failed' ? 'confirm' : 'note'} />
          {screen.release[release.state]}
        </p>
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
        <EndPatient isOpen={isOpen} onEndPatient={onEndPatient} />
        <button
          type="button"
          className={`button ${print.isExpanded ? '' : 'primary'}`}
          aria-disabled={print.refusal !== null}
          aria-describedby={print.refusal === null ? undefined : 'why-no-print'}
          aria-expanded={print.refusal === null ? print.isExpanded : undefined}
          title={print.refusal ?? undefined}
          onClick={() => {
            if (print.refusal === null) onPrint()
          }}
        >
          {print.label}
        </button>
        {print.refusal !== null && (
          <span id="why-no-print" className="unseen">
            {print.refusal}
          </span>
        )}
      </div>
      {release.state === 'updateReady' && (
        <p className={styles['line']} role="status">
          <Icon name="note" /> {isOpen ? screen.updateRefused : screen.updateLine}
          <button
            type="button"
            className="button"
            aria-disabled={isOpen}
            onClick={() => {
              release.apply(!isOpen)
            }}
          >
            {screen.update}
          </button>
        </p>
      )}
      {storageFault && (
        <p className={styles['line']} role="status">
          <Icon name="confirm" /> {screen.storageFault}
        </p>
      )}
    </header>
  )
}

const END_PATIENT = 'end-patient'

/** The safe answer has the focus as soon as the question is there. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus()
}

/** Asked once more in its own place: what is forgotten cannot be brought back. */
function EndPatient({ isOpen, onEndPatient }: Pick<Props, 'isOpen' | 'onEndPatient'>) {
  const { screen } = useWording()
  const [isAsking, setAsking] = useState(false)
  /** The buttons pressed vanish: the focus goes where a person goes on, never to the top of the page. */
  const close = (ended: boolean): void => {
    setAsking(false)
    requestAnimationFrame(() => {
      document.getElementById(ended ? fieldId('familyName') : END_PATIENT)?.focus()
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close(false)
  }
  if (isAsking && isOpen) {
    return (
      <fieldset className={styles['ask']}>
        <legend className="unseen">{screen.endPatient}</legend>
        <span role="status">{screen.endPatientAsk}</span>
        <button
          type="button"
          className="button"
          onKeyDown={onKeyDown}
          onClick={() => {
            close(true)
            onEndPatient()
          }}
        >
          {screen.endPatientYes}
        </button>
        <button
          ref={focusOnce}
          type="button"
          className="button"
          onKeyDown={onKeyDown}
          onClick={() => {
            close(false)
          }}
        >
          {screen.endPatientNo}
        </button>
      </fieldset>
    )
  }
  return (
    <>
      <button
        id={END_PATIENT}
        type="button"
        className="button"
        aria-disabled={!isOpen}
        aria-describedby={isOpen ? undefined : 'why-no-end'}
        onClick={() => {
          if (isOpen) setAsking(true)
        }}
      >
        {screen.endPatient}
      </button>
      {!isOpen && (
        <span id="why-no-end" className="unseen">
          {screen.nothingTyped}
        </span>
      )}
    </>
  )
}
