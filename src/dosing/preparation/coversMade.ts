import type { Stability } from '../../regimen/preparation.ts'
import type { Part, Preparation, StockProduct } from './preparation.ts'

/** What goes into one bag or syringe, as far as its shelf life hangs on it. */
export interface Made extends Pick<Preparation, 'container' | 'diluent'> {
  /** Those that the vials are taken from. */
  readonly products: Part<readonly StockProduct[]>
}

/**
 * Whether a shelf life of the drug's file holds for what is made. The hours of one product are not those of another: never
 * for a hospital's own; of what was dissolved, only where each product is a powder, dissolved as the file says; and where
 * the source names its diluents, only in those.
 */
export function coversMade({ of, diluents }: Stability, { products, container, diluent }: Made): boolean {
  if (!products.ok || products.value.some(({ origin }) => origin === 'local')) return false
  if (of === 'diluted') {
    const isBag = container.ok && container.value === 'bag'
    return isBag && (diluents === undefined || (diluent.ok && diluents.includes(diluent.value.diluent)))
  }
  return products.value.every(({ dissolved }) => {
    if (dissolved === null) return false
    return diluents === undefined || (dissolved.diluent !== null && diluents.includes(dissolved.diluent))
  })
}
