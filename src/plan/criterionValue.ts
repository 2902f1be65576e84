import { type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import { type Decimal, decimalText } from '../quantities/decimal.ts'
import type { CriterionValue } from './criterionRow.ts'

/**
 * A number beside a limit, with how old it is on day 1.
 * @param day1 of the current cycle; null while it is not known
 */
export function criterionValue(
  value: Decimal,
  unit: CriterionValue['unit'],
  measuredOn: CivilDate | null,
  day1: CivilDate | null,
): CriterionValue {
  const ageDays = measuredOn !== null && day1 !== null ? daysBetween(measuredOn, day1) : null
  return { text: decimalText(value), unit, measuredOn, ageDays }
}

/** What has no date of its own: years of age, a performance status, an answer. */
export function undatedValue(text: string, unit: CriterionValue['unit']): CriterionValue {
  return { text, unit, measuredOn: null, ageDays: null }
}
