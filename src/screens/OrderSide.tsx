import { useState } from 'react'
import { useWording } from '../components/wordingContext.ts'
import { OrderForm } from './order/OrderForm.tsx'
import type { OrderPartProps } from './order/orderFormProps.ts'
import type { Later } from './loadLater.ts'
import { focusRegion } from './focusRegion.ts'
import styles from './Workbench.module.css'

type Props = OrderPartProps & {
  /** Opens the search for a regimen. */
  readonly onFind: () => void
  readonly later: Later | null
  readonly isComplete: boolean
}

/** The order with its own scroll. On a narrow screen, once complete, a person may fold it away above the doses. */
export function OrderSide({ isComplete, ...form }: Props) {
  const { screen } = useWording()
  const [isFolded, setFolded] = useState(false)
  return (
    <aside
      id="region-order"
      tabIndex={-1}
      className={`${styles['order']} ${isFolded && isComplete ? styles['folded'] : ''}`}
      aria-label={screen.order.title}
    >
      <div className={styles['orderHead']}>
        <h2>{screen.order.title}</h2>
        <button
          type="button"
          className="button"
          onClick={() => {
            focusRegion('region-doses')
          }}
        >
          {screen.skipTo(screen.plan.doses)}
        </button>
        {isComplete && (
          <button
            type="button"
            className="button"
            aria-expanded={!isFolded}
            onClick={() => {
              setFolded(!isFolded)
            }}
          >
            {isFolded ? screen.order.edit : screen.order.fold}
          </button>
        )}
      </div>
      <div className={styles['form']}>
        <OrderForm {...form} />
      </div>
    </aside>
  )
}
