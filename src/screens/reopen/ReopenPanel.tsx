import { useId, useState } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'
import { useReopenStore } from '../../state/reopenStore.ts'
import { CameraView } from './CameraView.tsx'
import { type CheckedPage, checkCode } from './checkCode.ts'
import { codeAsPrinted } from './codeAsPrinted.ts'
import { PageResult } from './PageResult.tsx'
import { pageFaultText } from './pageFaultText.ts'
import styles from './Reopen.module.css'
import { readPicture } from './readPicture.ts'

/** As a dialogue of the browser's own: the page behind it can neither be reached nor read while it is open. */
function showOnce(dialog: HTMLDialogElement | null): void {
  if (dialog !== null && !dialog.open) dialog.showModal()
}

/** A printed page is held against its plan: its code typed, or read from a picture or the camera, then every dose compared. */
export function ReopenPanel() {
  const wording = useLaterWording()
  const { planCode: words } = wording
  const close = useReopenStore((reopen) => reopen.close)
  const [text, setText] = useState('')
  const [page, setPage] = useState<CheckedPage | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [hasCamera, setCamera] = useState(false)
  const id = useId()

  const say = (why: string): void => {
    setPage(null)
    setFault(why)
  }
  const check = async (code: string): Promise<void> => {
    setFault(null)
    const { index } = useLibraryStore.getState()
    if (index.state !== 'loaded') {
      say(words.fault.notReachable)
      return
    }
    const checked = await checkCode(code, index.value, words.placeholder)
    if (checked.ok) setPage(checked)
    else say(pageFaultText(checked, wording))
  }
  const found = (code: string): void => {
    setCamera(false)
    setText(codeAsPrinted(code))
    void tried(check(code))
  }
  const tried = (work: Promise<void>): Promise<void> =>
    work.catch(() => {
      say(words.notLoaded) // a part that did not load, not a page that is wrong
    })
  const choose = async (file: File): Promise<void> => {
    setCamera(false)
    const read = await readPicture(file)
    if (read.ok) found(read.text)
    else say(words.pictureFault[read.fault])
  }
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
          void tried(check(text))
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
            setText(event.target.value)
            setPage(null) // a result beside another code would be of no page
            setFault(null)
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
                if (file !== undefined) void tried(choose(file))
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
          onText={found}
          onFault={(why) => {
            setCamera(false)
            say(words.cameraFault[why])
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
