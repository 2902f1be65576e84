import { useLaterWording } from '../../components/laterWordingContext.ts'
import { localOf } from '../../order/editPreparation.ts'
import type { PreparationPolicy } from '../../order/policy.ts'
import type { SettingsPartProps } from '../course/settingsPartProps.ts'
import orderStyles from '../order/OrderForm.module.css'
import styles from './Preparation.module.css'
import { preparedDrugs } from './preparedDrugs.ts'
import { ProductChoice } from './ProductChoice.tsx'
import { RouteSettings } from './RouteSettings.tsx'
import { SyringeTable } from './SyringeTable.tsx'

/** What the hospital has of each drug of the open regimen, and how it prepares it. */
export function PreparationSettings({ policy, regimen, choose }: SettingsPartProps) {
  const wording = useLaterWording()
  const { preparationSettings: words } = wording
  const { preparation } = policy
  const onPolicy = (next: PreparationPolicy): void => {
    choose({ preparation: next })
  }
  return (
    <div
      role="group"
      id="preparation-settings"
      className={`${orderStyles['wide']} ${styles['settings']}`}
      aria-label={words.title}
    >
      <strong>{words.title}</strong>
      <p className="quiet">{words.help}</p>
      {regimen === null && <p className="quiet">{words.noRegimen}</p>}
      {preparedDrugs(regimen).map(({ drug, routes }) => {
        const local = localOf(preparation, drug.id)
        const isOpen = local.products.length + local.ownProducts.length === 0
        const part = { id: `preparation-${drug.id}`, drug, routes, policy: preparation, onPolicy }
        return (
          <details key={drug.id} className={styles['drug']}>
            <summary>
              <b>{wording.text(drug.name)}</b> <span className="quiet">{isOpen ? words.drugOpen : words.drugDone}</span>
            </summary>
            <ProductChoice {...part} />
            {routes.map((route) => (
              <RouteSettings key={route} {...part} route={route} />
            ))}
          </details>
        )
      })}
      <SyringeTable policy={preparation} onPolicy={onPolicy} />
    </div>
  )
}
