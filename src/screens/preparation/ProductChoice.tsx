import { FactMark } from '../../components/FactMark.tsx'
import { perMillilitre } from '../../components/preparationAmounts.ts'
import { productName } from '../../components/preparationStock.ts'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { localOf, setProduct } from '../../order/editPreparation.ts'
import type { Product } from '../../regimen/preparation.ts'
import { OwnProducts } from './OwnProducts.tsx'
import styles from './Preparation.module.css'
import type { PreparationPartProps } from './preparationPartProps.ts'

/** Which products of a drug the hospital has: those of its file, each to be ticked, and its own. None is ticked beforehand. */
export function ProductChoice(props: PreparationPartProps) {
  const { drug, policy, onPolicy } = props
  const wording = useLaterWording()
  const { preparationSettings: words } = wording
  const { products: had } = localOf(policy, drug.id)
  const vials = (drug.products ?? []).filter(({ value }) => value.form === 'vial')
  const gone = had.filter((product) => !vials.some(({ value }) => value.id === product))
  const set = (product: string, isHad: boolean): void => {
    onPolicy(setProduct(policy, drug.id, product, isHad))
  }
  return (
    <>
      <fieldset className={styles['choice']}>
        <legend>{words.products(wording.text(drug.name))}</legend>
        {vials.length === 0 && <p className="quiet">{words.noProducts}</p>}
        {vials.map(({ value, mark }) => (
          <label key={value.id} className={styles['check']}>
            <input
              type="checkbox"
              checked={had.includes(value.id)}
              onChange={(event) => {
                set(value.id, event.target.checked)
              }}
            />
            <span>
              <b>{productName(value, drug.doseUnit ?? 'mg', wording)}</b>{' '}
              <span className="quiet">{factsOf(value).join(wording.paper.joinItems)}</span> <FactMark mark={mark} />
            </span>
          </label>
        ))}
        {gone.map((product) => (
          <label key={product} className={styles['check']}>
            <input
              type="checkbox"
              checked
              onChange={() => {
                set(product, false)
              }}
            />
            <span className="isConfirm">{words.notInFile(product)}</span>
          </label>
        ))}
      </fieldset>
      <OwnProducts {...props} />
    </>
  )

  /** Where it is sold, what one mL holds by each route, what else is in it. */
  function factsOf({ markets = [], solution, reconstitutions = [], preservative }: Product): readonly string[] {
    const { preparation } = wording
    const unit = drug.doseUnit ?? 'mg'
    const byRoute = props.routes.flatMap((route) => {
      const name = wording.screen.plan.routes[route]
      const made = reconstitutions.filter(({ value }) => value.routes.includes(route))
      if (made.length === 0) return [words.concentrationUnknown(name)]
      return made.map(({ value }) => preparation.byRoute(perMillilitre(value.concentration, unit, wording), name))
    })
    return [
      ...(solution === undefined ? byRoute : [perMillilitre(solution.concentration, unit, wording)]),
      ...(preservative === undefined ? [] : [preparation.preservative]),
      ...(markets.length === 0 ? [] : [words.soldIn(markets.map((market) => words.markets[market]))]),
    ]
  }
}
