import type { Comparison, LimitUnit, Measured } from '../../../evidence/labs.ts'
import { limitNumberText } from '../../formats/limitText.ts'

/** What is measured, as it stands inside a sentence. */
export const measuredNames = {
  neutrophils: 'neutrophils',
  platelets: 'platelets',
  haemoglobin: 'haemoglobin',
  whiteCells: 'white cells',
  creatinine: 'creatinine',
  bilirubin: 'bilirubin',
  alt: 'ALT',
  ast: 'AST',
  stoolsAboveBaseline: 'stools above baseline',
  clearance: 'creatinine clearance',
} satisfies Readonly<Record<Measured, string>>

/** Signs such as < and > have been misread: words. */
export const comparisons = {
  atLeast: (limit: string) => `at least ${limit}`,
  above: (limit: string) => `above ${limit}`,
  atMost: (limit: string) => `at most ${limit}`,
  below: (limit: string) => `below ${limit}`,
} satisfies Readonly<Record<Comparison, (limit: string) => string>>

export const OWN_UNITS = { 'per day': 'per day', years: 'years' }

export function labText(number: string, unit: LimitUnit | 'years' | '%' | ''): string {
  return limitNumberText(number, unit, OWN_UNITS)
}
