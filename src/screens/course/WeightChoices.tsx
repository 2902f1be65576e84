import { itemName } from '../../components/administrationText.ts'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { resolveItem } from '../../regimen/resolveItem.ts'
import styles from '../order/OrderForm.module.css'
import type { OrderPartProps } from '../order/orderFormProps.ts'

/** Which body weight a dose per kg is made from: asked only where the drug's file offers more than one; no default. */
export function WeightChoices({ typed, order, regimen, edit }: OrderPartProps) {
  const wording = useLaterWording()
  const { measurements: words } = wording
  const asked = (regimen?.items ?? []).flatMap((item) => {
    const resolution = resolveItem(item, order.choices)
    const kinds = resolution.ok ? (regimen?.drugs[resolution.item.drug]?.weights?.value ?? []) : []
    const isPerKg = resolution.ok && resolution.item.dose.kind === 'perKg'
    return isPerKg && kinds.length > 1 ? [{ item: item.id, kinds }] : []
  })
  if (asked.length === 0 || regimen === null) return null
  return (
    <fieldset className={styles['part']}>
      <legend>{wording.screen.order.weight}</legend>
      <div className={styles['pair']}>
        {asked.map(({ item, kinds }) => (
          <SelectField
            key={item}
            id={`weight-${item}`}
            label={words.weightTitle(itemName(item, regimen, wording))}
            wide
            value={typed.course.weights[item] ?? ''}
            empty={wording.screen.order.choose}
            missing={typed.course.weights[item] === undefined}
            options={kinds.map((kind) => ({ value: kind, label: words.weightOf(kind) }))}
            onChange={(value) => {
              edit({ kind: 'setWeight', item, weight: kinds.find((kind) => kind === value) ?? '' })
            }}
          />
        ))}
      </div>
    </fieldset>
  )
}
