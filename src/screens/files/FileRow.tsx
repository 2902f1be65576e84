import { type ReactNode, useId } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { saveFile } from '../saveFile.ts'
import styles from './Files.module.css'
import { TaskState } from './TaskState.tsx'
import { type Said, useTask } from './useTask.ts'

/** A file as it leaves the page. */
export interface MadeFile {
  readonly name: string
  readonly mediaType: string
  readonly text: string
  /** What the person who saves it must know of it. */
  readonly warning?: string
}

interface Props {
  readonly title: string
  readonly about: string
  readonly label: string
  /** Why it cannot be saved; null while it can. */
  readonly refusal: string | null
  /** It would be marked as a draft. */
  readonly isDraft?: boolean
  readonly make: () => Promise<MadeFile>
  /** What is chosen for it. */
  readonly children?: ReactNode
}

/** One kind of file: what it is, what is chosen for it, and its button; in the place of the button's act its refusal. */
export function FileRow({ title, about, label, refusal, isDraft = false, make, children }: Props) {
  const { files } = useLaterWording()
  const id = useId()
  const task = useTask()
  const save = async (): Promise<Said> => {
    const { name, mediaType, text, warning } = await make()
    saveFile(name, mediaType, text)
    const saved = files.saved(name)
    return warning === undefined ? { tone: 'done', text: saved } : { tone: 'confirm', text: `${saved} ${warning}` }
  }
  return (
    <section className={styles['row']} aria-label={title}>
      <h3>{title}</h3>
      <p className="quiet">{about}</p>
      {children}
      {isDraft && refusal === null && (
        <p className="isConfirm">
          <Icon name="confirm" /> {files.draft}
        </p>
      )}
      {refusal !== null && (
        <p id={`${id}-why`} className="isStop">
          <Icon name="stop" /> {refusal}
        </p>
      )}
      <div className={styles['act']}>
        <button
          type="button"
          className="button"
          aria-disabled={refusal !== null || task.isBusy}
          aria-describedby={refusal === null ? `${id}-state` : `${id}-why`}
          onClick={() => {
            if (refusal === null) task.run(save, files.failed)
          }}
        >
          {label}
        </button>
        <TaskState id={`${id}-state`} task={task} label={files.making} />
      </div>
    </section>
  )
}
