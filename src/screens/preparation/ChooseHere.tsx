import { useLaterWording } from '../../components/laterWordingContext.ts'
import styles from './Preparation.module.css'
import type { PreparationPartProps } from './preparationPartProps.ts'
import { ProductChoice } from './ProductChoice.tsx'

interface Props extends PreparationPartProps {
  /** null while nothing can be drawn without a choice. */
  readonly onDone: (() => void) | null
}

/** The same choice as in the hospital's settings, where it is first missed. */
export function ChooseHere({ onDone, ...part }: Props) {
  const { preparation: words, preparationSettings } = useLaterWording()
  return (
    <div id={part.id} className={styles['chooser']}>
      <p className="quiet">{words.chooseHere}</p>
      <ProductChoice {...part} />
      {onDone !== null && (
        <button type="button" className="button" onClick={onDone}>
          {preparationSettings.done}
        </button>
      )}
    </div>
  )
}
