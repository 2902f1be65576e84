import type { Item, ItemValues } from '../regimen/item.ts'
import type { RegimenFile } from '../regimen/regimen.ts'

/** An item as its file gives it, or as one option of the choice it hangs on makes it. */
export interface ItemLine {
  readonly item: Item
  /** null where the item hangs on no choice. */
  readonly option: { readonly choice: string; readonly option: string } | null
  /** The option's values over the item's own. */
  readonly values: ItemValues
}

/** Every line of a regimen, whatever is chosen: in the order of the items, then of the options. */
export function itemLines({ items }: Pick<RegimenFile, 'items'>): readonly ItemLine[] {
  return items.flatMap((item): readonly ItemLine[] => {
    if (!item.byChoice) return [{ item, option: null, values: item }]
    const { choice, options } = item.byChoice
    return Object.entries(options).map(([option, values]) => ({
      item,
      option: { choice, option },
      values: { ...item, ...values },
    }))
  })
}
