import { type Decimal, decimal, decimalText } from '../../quantities/decimal.ts'
import { roundForDisplay } from '../../quantities/roundToIncrement.ts'
import { leastWaste } from './leastWaste.ts'
import { blank, known } from './part.ts'
import type { Part, Stock, StockProduct, VialCount, VialPlan } from './preparation.ts'

const HUNDRED = decimal('100')

/**
 * The vials of one dose: the combination that holds it with the least waste, then the fewest vials. Of two products of
 * one strength the one without a preservative, then the first.
 * @param dose in the drug's unit, positive
 */
export function calculateVials(dose: Decimal, { products }: Stock, drug: string): Part<VialPlan> {
  const units = leastWaste(
    dose,
    products.map(({ strength }) => strength),
  )
  if (!units) return blank({ code: 'vialsNotCounted', drug })
  const vials = units.flatMap(({ strength, count }) => {
    const product = productOf(products, strength)
    return product ? [{ product, count }] : []
  })
  const held = heldBy(vials)
  const waste = held.minus(dose)
  return known({ vials, held, waste, wastePercent: percentOf(waste, held) })
}

/** In the drug's unit. */
export function heldBy(vials: readonly VialCount[]): Decimal {
  return vials.reduce(
    (sum, { product, count }) => sum.plus(decimal(product.strength).times(decimal(String(count)))),
    decimal('0'),
  )
}

/** To one decimal, for showing. `0` where nothing is held. */
export function percentOf(waste: Decimal, held: Decimal): string {
  return held.isZero() ? '0' : decimalText(roundForDisplay(waste.times(HUNDRED).dividedBy(held), 1))
}

function productOf(products: readonly StockProduct[], strength: string): StockProduct | undefined {
  const same = products.filter((product) => decimal(product.strength).eq(decimal(strength)))
  return same.find(({ hasBenzylAlcohol }) => hasBenzylAlcohol !== true) ?? same[0]
}
