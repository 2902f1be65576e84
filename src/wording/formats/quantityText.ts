import type { FieldName } from '../../evidence/refusal.ts'
import { amountText, type Quantity, type Unit } from '../../quantities/quantity.ts'
import { numberText } from './numberText.ts'

/** Between a number and its unit, which must never stand on two lines. */
export const NO_BREAK = '\u00a0'

const SHOWN: Readonly<Record<Unit, string>> = {
  mg: 'mg',
  'mg/m2': 'mg/m²',
  m2: 'm²',
  cm: 'cm',
  kg: 'kg',
  'kg/m2': 'kg/m²',
  '%': '%',
}

/** A shown number with its unit; the percent sign stands close. */
export function withUnit(shownNumber: string, unit: Unit): string {
  return unit === '%' ? `${shownNumber}%` : `${shownNumber}${NO_BREAK}${SHOWN[unit]}`
}

/** A decimal text with its unit. */
export function amountWithUnit(text: string, unit: Unit): string {
  return withUnit(numberText(text), unit)
}

export function quantityText(quantity: Quantity<Unit>): string {
  return amountWithUnit(amountText(quantity), quantity.unit)
}

/** `7500 mg/m2`, a total as a finding carries it. */
export function declaredText(text: string): string {
  const [, amount, unit] = /^(\d+(?:\.\d+)?) (mg|mg\/m2)$/.exec(text) ?? []
  return amount === undefined ? text : amountWithUnit(amount, unit === 'mg' ? 'mg' : 'mg/m2')
}

/** The unit a field is typed in. An infusion time is typed in hours, which each language names itself. */
export const FIELD_UNITS: Readonly<Partial<Record<FieldName, Unit>>> = {
  height: 'cm',
  weight: 'kg',
  lvef: '%',
  bsaCap: 'm2',
}
