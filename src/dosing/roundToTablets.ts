import type { DoseUnit } from '../evidence/doseUnit.ts'
import { type Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Product } from '../regimen/preparation.ts'
import type { ResolvedItem } from '../regimen/resolveItem.ts'
import type { DoseRung } from './doseLadder.ts'
import { nearestUnits } from './nearestUnits.ts'
import { wholeUnitsRung } from './wholeUnitsRung.ts'

/** What an oral item is handed out in; of a drug file with tablets and capsules, what it lists first. */
export interface OralUnits {
  readonly form: Exclude<Product['form'], 'vial'>
  readonly strengths: readonly string[]
}

/** null for an item not given by mouth, or of a drug without tablets or capsules. */
export function oralUnits({ route }: Pick<ResolvedItem, 'route'>, { products = [] }: Drug): OralUnits | null {
  if (route.mark === 'absent' || route.value !== 'PO') return null
  const oral = products.flatMap(({ value: { form, strength } }) => (form === 'vial' ? [] : [{ form, strength }]))
  const form = oral[0]?.form
  if (!form) return null
  return { form, strengths: oral.filter((product) => product.form === form).map(({ strength }) => strength) }
}

/** The nearest sum of whole tablets or capsules, however far it lies: they are not divided. A large difference is asked about. */
export function roundToTablets(
  exact: Quantity<DoseUnit>,
  drug: string,
  { form, strengths }: OralUnits,
  cap: Decimal | null,
): DoseRung {
  const sum = nearestUnits(exact.value, strengths, cap)
  if (sum && sum.units.length > 0) return wholeUnitsRung(exact, sum, form, null)
  const increment = strengths.reduce((least, strength) => (decimal(strength).lt(decimal(least)) ? strength : least))
  return { ok: false, refusal: { code: 'roundsToZero', drug, exact: decimalText(exact.value), increment } }
}
