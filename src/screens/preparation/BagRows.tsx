import { useLaterWording } from '../../components/laterWordingContext.ts'
import { addBag, bagsFault, localRouteOf, removeBag, setBag } from '../../order/editPreparation.ts'
import { MOST_ENTRIES } from '../../order/policyRules.ts'
import type { Route } from '../../regimen/item.ts'
import { LocalText } from './LocalText.tsx'
import styles from './Preparation.module.css'
import type { PreparationPartProps } from './preparationPartProps.ts'

interface Props extends Omit<PreparationPartProps, 'routes'> {
  readonly route: Route
  readonly help: string | null
}

/** The bag of a dose: from a dose on, so many mL. */
export function BagRows({ id, drug, route, policy, onPolicy, help }: Props) {
  const wording = useLaterWording()
  const { preparationSettings: words } = wording
  const { bags } = localRouteOf(policy, drug.id, route)
  const fault = bagsFault(bags)
  const named = (label: string, row: number): string => `${label}${wording.paper.joinParts}${words.bagNamed(row + 1)}`
  return (
    <fieldset id={`${id}-bags`} className={styles['rows']}>
      <legend>{words.bags}</legend>
      {help !== null && <p className="quiet">{help}</p>}
      {bags.map((bag, row) => (
        <div key={row} className={styles['row']}>
          <LocalText
            id={`${id}-bag-${row}-from`}
            label={words.bagFrom(wording.unit(drug.doseUnit ?? 'mg'))}
            hiddenLabel={named(words.bagFrom(wording.unit(drug.doseUnit ?? 'mg')), row)}
            reads="fromZero"
            value={bag.from}
            onText={(from) => {
              onPolicy(setBag(policy, drug.id, route, row, { from }))
            }}
          />
          <LocalText
            id={`${id}-bag-${row}-ml`}
            label={words.bagMl}
            hiddenLabel={named(words.bagMl, row)}
            reads="decimal"
            value={bag.ml}
            onText={(ml) => {
              onPolicy(setBag(policy, drug.id, route, row, { ml }))
            }}
          />
          <button
            type="button"
            className="button"
            aria-label={words.removeNamed(words.bagNamed(row + 1))}
            onClick={() => {
              onPolicy(removeBag(policy, drug.id, route, row))
            }}
          >
            {words.remove}
          </button>
        </div>
      ))}
      {fault !== null && <p className="isStop">{words[fault]}</p>}
      {bags.length < MOST_ENTRIES && (
        <button
          type="button"
          className="button"
          onClick={() => {
            onPolicy(addBag(policy, drug.id, route))
          }}
        >
          {words.addBag}
        </button>
      )}
    </fieldset>
  )
}
