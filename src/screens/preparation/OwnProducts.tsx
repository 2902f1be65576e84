import { useLaterWording } from '../../components/laterWordingContext.ts'
import { addOwnProduct, localOf, removeOwnProduct, setOwnProduct } from '../../order/editPreparation.ts'
import type { OwnProduct } from '../../order/policy.ts'
import { MOST_ENTRIES } from '../../order/policyRules.ts'
import { LocalText } from './LocalText.tsx'
import styles from './Preparation.module.css'
import type { PreparationPartProps } from './preparationPartProps.ts'

/** Products the drug's file does not have. Where base and salt weigh differently, a person says in which theirs is counted. */
export function OwnProducts(props: PreparationPartProps) {
  const { drug, policy, onPolicy } = props
  const wording = useLaterWording()
  const { preparationSettings: words } = wording
  const { ownProducts } = localOf(policy, drug.id)
  return (
    <>
      {ownProducts.map((product, index) => (
        <OneProduct key={product.id} {...props} product={product} number={index + 1} />
      ))}
      {ownProducts.length < MOST_ENTRIES && (
        <button
          type="button"
          className="button"
          aria-label={words.addOwnOf(wording.text(drug.name))}
          onClick={() => {
            onPolicy(addOwnProduct(policy, drug.id))
          }}
        >
          {words.addOwn}
        </button>
      )}
    </>
  )
}

function OneProduct({
  id,
  drug,
  policy,
  onPolicy,
  product,
  number,
}: PreparationPartProps & { readonly product: OwnProduct; readonly number: number }) {
  const wording = useLaterWording()
  const { preparationSettings: words } = wording
  const unit = wording.unit(drug.doseUnit ?? 'mg')
  const title = words.ownProduct(wording.text(drug.name), number)
  const set = (part: Partial<Omit<OwnProduct, 'id'>>): void => {
    onPolicy(setOwnProduct(policy, drug.id, product.id, part))
  }
  const field = `${id}-${product.id}`
  return (
    <fieldset className={styles['own']}>
      <legend>{title}</legend>
      <LocalText
        id={`${field}-name`}
        label={words.name}
        reads="text"
        wide
        value={product.name}
        onText={(name) => {
          set({ name })
        }}
      />
      <LocalText
        id={`${field}-strength`}
        label={words.strength(unit)}
        reads="decimal"
        value={product.strength}
        missing={product.strength.trim() === ''}
        help={product.strength.trim() === '' ? words.needed : null}
        onText={(strength) => {
          set({ strength })
        }}
      />
      <LocalText
        id={`${field}-concentration`}
        label={words.concentration(`${unit}/mL`)}
        reads="decimal"
        value={product.concentration}
        missing={product.concentration.trim() === ''}
        help={product.concentration.trim() === '' ? words.needed : null}
        onText={(concentration) => {
          set({ concentration })
        }}
      />
      {drug.doseBasis !== undefined && (
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={product.isSameBasis}
            onChange={(event) => {
              set({ isSameBasis: event.target.checked })
            }}
          />
          <span>
            {words.sameBasis(wording.text(drug.doseBasis.value))}
            {!product.isSameBasis && <span className="isConfirm"> {words.basisNeeded}</span>}
          </span>
        </label>
      )}
      <button
        type="button"
        className="button"
        aria-label={words.removeNamed(title)}
        onClick={() => {
          onPolicy(removeOwnProduct(policy, drug.id, product.id))
        }}
      >
        {words.remove}
      </button>
    </fieldset>
  )
}
