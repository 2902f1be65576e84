import styles from './Field.module.css'
import { FieldUnder } from './FieldUnder.tsx'
import { useWording } from './wordingContext.ts'

interface Props {
  /** null while none is chosen. */
  readonly title: string | null
  readonly version: string
  readonly onFind: () => void
}

const ID = 'field-regimen'

/** The regimen of the order, and the way to the search for one. The legend it stands under names it. */
export function RegimenButton({ title, version, onFind }: Props) {
  const { order } = useWording().screen
  const missing = title === null
  return (
    <>
      <button
        type="button"
        id={ID}
        className={`${styles['opens']} ${missing ? styles['missing'] : ''}`}
        aria-describedby={`${ID}-under`}
        onClick={onFind}
      >
        <span className="unseen">{order.regimen}: </span>
        {title ?? order.chooseRegimen}
      </button>
      <FieldUnder id={ID} state={{ missing, help: missing ? order.notChosen : order.version(version) }} />
    </>
  )
}
