import type { FieldName } from '../../evidence/refusal.ts'
import type { Unit } from '../../quantities/quantity.ts'
import { numberText } from './numberText.ts'

/** Between a number and its unit, which must never stand on two lines. */
export const NO_BREAK = '\u00a0'

/** The units every language writes alike. Those of doses in all their kinds stand in each language's `units`. */
export const SHARED_UNITS = {
  mg: 'mg',
  'mg/m2': 'mg/m²',
  'mg/kg': 'mg/kg',
  m2: 'm²',
  cm: 'cm',
  kg: 'kg',
  'kg/m2': 'kg/m²',
  'mL/min': 'mL/min',
  'mL/min/1.73m2': 'mL/min/1.73 m²',
  '%': '%',
} as const satisfies Readonly<Partial<Record<Unit, string>>>

export type SharedUnit = keyof typeof SHARED_UNITS

/** A shown number with its unit; the percent sign stands close. */
export function withUnit(shownNumber: string, unit: SharedUnit): string {
  return unit === '%' ? `${shownNumber}%` : `${shownNumber}${NO_BREAK}${SHARED_UNITS[unit]}`
}

/** A decimal text with its unit. */
export function amountWithUnit(text: string, unit: SharedUnit): string {
  return withUnit(numberText(text), unit)
}

/** The unit a field is typed in. An infusion time is typed in hours, which each language names itself. */
export const FIELD_UNITS: Readonly<Partial<Record<FieldName, SharedUnit>>> = {
  height: 'cm',
  weight: 'kg',
  lvef: '%',
  bsaCap: 'm2',
  bsa: 'm2',
  gfr: 'mL/min',
  gfrCap: 'mL/min',
}
