import type { PrescribedUnit } from '../evidence/doseUnit.ts'
import { type Decimal, decimal, decimalText } from './decimal.ts'

/** The closed list of units. A milligram of drug is not a kilogram of body: nothing converts between them. */
export type Unit = PrescribedUnit | 'm2' | 'cm' | 'kg' | 'kg/m2' | '%' | 'mL/min' | 'mL/min/1.73m2'

export interface Quantity<U extends Unit> {
  readonly value: Decimal
  readonly unit: U
}

export function quantity<U extends Unit>(value: Decimal | string, unit: U): Quantity<U> {
  return { value: typeof value === 'string' ? decimal(value) : value, unit }
}

/** Sum of quantities of one unit; null for an empty list, because a sum of nothing is not a dose of zero. */
export function sum<U extends Unit>(quantities: readonly Quantity<U>[]): Quantity<U> | null {
  const [first, ...rest] = quantities
  if (first === undefined) return null
  return rest.reduce<Quantity<U>>((total, q) => ({ value: total.value.plus(q.value), unit: total.unit }), first)
}

/** The decimal text of a quantity without its unit. */
export function amountText(q: Quantity<Unit>): string {
  return decimalText(q.value)
}
