import styles from './Icon.module.css'

export type IconName = 'stop' | 'confirm' | 'note' | 'done' | 'todo' | 'close' | 'date'

/** Shapes that differ without colour: octagon, triangle, circle. Always beside their word, so hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles['icon']} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  )
}

const SHAPES: Readonly<Record<IconName, React.ReactNode>> = {
  stop: (
    <>
      <path className={styles['solid']} d="M5.7 1h6.6L17 5.7v6.6L12.3 17H5.7L1 12.3V5.7z" />
      <path className={styles['cut']} d="M5 9h8" />
    </>
  ),
  confirm: (
    <>
      <path d="M9 1.8 16.8 16H1.2z" />
      <path d="M9 6.8v4.4M9 12.6v1.6" />
    </>
  ),
  note: (
    <>
      <circle cx="9" cy="9" r="7.6" />
      <path d="M9 8v5M9 4.8v1.6" />
    </>
  ),
  done: <path d="m3 9.5 4 4 8-9" />,
  todo: <circle cx="9" cy="9" r="6.5" strokeDasharray="3 2" />,
  close: <path d="m4 4 10 10M14 4 4 14" />,
  date: (
    <>
      <path d="M2 3.5h14v12.5H2zM2 7h14M5.5 1v4M12.5 1v4" />
    </>
  ),
}
