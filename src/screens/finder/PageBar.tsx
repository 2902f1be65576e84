import { type ReactNode, useEffect, useRef } from 'react'
import styles from '../../components/Finder.module.css'
import { useLaterWording } from '../../components/laterWordingContext.ts'

interface Props {
  /** What may be chosen from here. */
  readonly offers: readonly { readonly id: string; readonly title: string }[]
  readonly onBack: () => void
  readonly onChoose: (id: string) => void
  /** What else may be done with what is read. */
  readonly children?: ReactNode
}

/** Back to the list, or to choose what was read. */
export function PageBar({ offers, onBack, onChoose, children }: Props) {
  const { finder, screen } = useLaterWording()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // the button that opened the page is gone with the list
    back.current?.focus()
    back.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className={styles['bar']}>
      <button ref={back} type="button" className="button" onClick={onBack}>
        {finder.back}
      </button>
      {offers.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="button"
          onClick={() => {
            onChoose(id)
          }}
        >
          {screen.chooseNamed(title)}
        </button>
      ))}
      {children}
    </div>
  )
}
