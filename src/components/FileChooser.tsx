import styles from './FileChooser.module.css'

interface Props {
  readonly label: string
  /** As a file input has it. */
  readonly accept: string
  /** Of what says how the choice went. */
  readonly describedBy: string
  readonly isRefused: boolean
  readonly onChoose: (file: File) => void
}

/** A button that opens the device's own dialogue for one file. */
export function FileChooser({ label, accept, describedBy, isRefused, onChoose }: Props) {
  return (
    <label className={`button ${styles['chooser']}`}>
      {label}
      <input
        type="file"
        accept={accept}
        aria-describedby={describedBy}
        aria-invalid={isRefused ? true : undefined}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) onChoose(file)
          event.target.value = '' // the same file, corrected, can be chosen again
        }}
      />
    </label>
  )
}
