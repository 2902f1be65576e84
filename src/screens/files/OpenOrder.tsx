import { useEffect, useId, useRef, useState } from 'react'
import { FileChooser } from '../../components/FileChooser.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { fileRefusal } from '../../order/readJsonText.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import { isPatientOpen } from '../../state/isPatientOpen.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'
import { useOrderStore } from '../../state/orderStore.ts'
import styles from './Files.module.css'
import { placedFault } from './placedFault.ts'
import { readOrder } from './readOrder.ts'
import { TaskState } from './TaskState.tsx'
import { type Said, useTask } from './useTask.ts'

/** An order from a file of this device, chosen or dropped. Over an open patient it asks first; a refusal changes nothing. */
export function OpenOrder({ onOpen }: { readonly onOpen: (order: TypedOrder) => void }) {
  const { files } = useLaterWording()
  const task = useTask()
  const id = useId()
  const [waiting, setWaiting] = useState<TypedOrder | null>(null)
  const place = useRef<HTMLElement>(null)

  const read = async (file: File): Promise<Said | null> => {
    const { index } = useLibraryStore.getState()
    const reading = await readOrder(file, index.state === 'loaded' ? index.value.regimens : [])
    if (!reading.ok) return { tone: 'stop', text: files.refused(placedFault(reading, files)) }
    // asked only now: while the file was read somebody may have begun to type
    if (isPatientOpen(useOrderStore.getState().typed)) setWaiting(reading.order)
    else onOpen(reading.order)
    return null
  }
  const refuseMany = (): Promise<Said> =>
    Promise.resolve({ tone: 'stop', text: files.refused(placedFault(fileRefusal([], 'oneFile'), files)) })
  const open = (chosen: readonly File[]): void => {
    const [file] = chosen
    if (file === undefined) return
    setWaiting(null)
    task.run(() => (chosen.length > 1 ? refuseMany() : read(file)), files.refused(files.fault.notRead))
  }
  useEffect(() =>
    onDropped((files, target) => {
      if (place.current?.contains(target) === true) open(files)
    }),
  )
  return (
    <section ref={place} className={`${styles['row']} ${styles['drop']}`} aria-label={files.openTitle}>
      <h3>{files.openTitle}</h3>
      <p className="quiet">{files.drop}</p>
      <div className={styles['act']}>
        <FileChooser
          label={files.choose}
          accept=".json,application/json"
          describedBy={id}
          isRefused={task.said?.tone === 'stop'}
          onChoose={(file) => {
            open([file])
          }}
        />
        <TaskState id={id} task={task} label={files.reading} />
      </div>
      {waiting !== null && (
        <div className={styles['act']}>
          <span role="alert" className="isConfirm">
            {files.isOpen}
          </span>
          <button
            type="button"
            className="button"
            onClick={() => {
              onOpen(waiting)
            }}
          >
            {files.forgetAndOpen}
          </button>
          <button
            ref={focusOnce}
            type="button"
            className="button"
            onClick={() => {
              setWaiting(null)
            }}
          >
            {files.keep}
          </button>
        </div>
      )}
    </section>
  )
}

/** The safe answer has the focus as soon as the question is there. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus()
}

/** A file dropped beside its place would be opened by the browser in the place of this page, and the order lost. */
function onDropped(take: (files: readonly File[], target: Node) => void): () => void {
  const stay = (event: DragEvent): void => {
    event.preventDefault()
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    if (event.target instanceof Node) take([...(event.dataTransfer?.files ?? [])], event.target)
  }
  window.addEventListener('dragover', stay)
  window.addEventListener('drop', drop)
  return () => {
    window.removeEventListener('dragover', stay)
    window.removeEventListener('drop', drop)
  }
}
