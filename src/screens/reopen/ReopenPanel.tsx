import { useId, useState } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { useReopenStore } from '../../state/reopenStore.ts'
import { CameraView } from './CameraView.tsx'
import { PageResult } from './PageResult.tsx'
import styles from './Reopen.module.css'
import { usePageCheck } from './usePageCheck.ts'

/** As a dialogue of the browser's own: the page behind it can neither be reached nor read while it is open. */
function showOnce(dialog: HTMLDialogElement | null): void {
  if (dialog !== null && !dialog.open) dialog.showModal()
}

/** A printed page is held against its plan: its code typed, or read from a picture or the camera, then every dose compared. */
export function ReopenPanel() {
  const { planCode: words } = useLaterWording()
  const close = useReopenStore((reopen) => reopen.close)
  const { text, page, fault, ...on } = usePageCheck()
  const [hasCamera, setCamera] = useState(false)
  const id = useId()

  return (
    <dialog
      ref={showOnce}
      className={styles['dialog']}
      aria-labelledby={`${id}-title`}
      onClose={close}
      open={undefined}
    >
      <div className={styles['head']}>
        <h2 id={`${id}-title`}>{words.heading}</h2>
        <button
          type="button"
          className="button"
          onClick={(event) => {
            // by the browser, which then gives the focus back to where it was
            event.currentTarget.closest('dialog')?.close()
          }}
        >
          {words.close}
        </button>
      </div>
      <p>{words.lead}</p>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void on.check(text)
        }}
      >
        <label htmlFor={`${id}-code`}>{words.codeLabel}</label>
        <textarea
          id={`${id}-code`}
          className={styles['code']}
          rows={5}
          value={text}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="characters"
          aria-describedby={`${id}-help`}
          aria-invalid={fault === null ? undefined : true}
          onChange={(event) => {
            on.type(event.target.value)
          }}
        />
        <p id={`${id}-help`} className="quiet">
          {words.codeHelp}
        </p>
        <div className={styles['buttons']}>
          <button type="submit" className="button primary">
            {words.check}
          </button>
          <label className={`button ${styles['file']}`}>
            {words.picture}
            <input
              type="file"
              accept="image/*"
              onChange={(event) => {
                const [file] = event.target.files ?? []
                if (file !== undefined) {
                  setCamera(false)
                  void on.choose(file)
                }
                event.target.value = ''
              }}
            />
          </label>
          <button
            type="button"
            className="button"
            aria-pressed={hasCamera}
            onClick={() => {
              setCamera(!hasCamera)
            }}
          >
            {hasCamera ? words.cameraStop : words.camera}
          </button>
        </div>
      </form>
      {hasCamera && (
        <CameraView
          onText={(code) => {
            setCamera(false)
            on.found(code)
          }}
          onFault={(why) => {
            setCamera(false)
            on.fail(words.cameraFault[why])
          }}
        />
      )}
      <div role="status">
        {fault !== null && (
          <p className={`isStop ${styles['fault']}`}>
            <Icon name="stop" /> {fault}
          </p>
        )}
        {page?.ok && <PageResult page={page} onOpened={close} />}
      </div>
    </dialog>
  )
}
