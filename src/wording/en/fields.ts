import type { FieldName } from '../../evidence/refusal.ts'
import { dateOr } from '../formats/dateOr.ts'
import { englishDate } from '../formats/englishDates.ts'
import { numberText } from '../formats/numberText.ts'
import { FIELD_UNITS, NO_BREAK, withUnit } from '../formats/quantityText.ts'

/** Names of the fields as they stand inside a sentence. */
export const fields: Readonly<Record<FieldName, string>> = {
  height: 'height',
  weight: 'weight',
  heightMeasuredOn: 'date of the height',
  weightMeasuredOn: 'date of the weight',
  birthDate: 'birth date',
  sex: 'sex',
  ecog: 'ECOG',
  lvef: 'LVEF',
  lvefMeasuredOn: 'date of the LVEF',
  familyName: 'family name',
  givenName: 'given name',
  identifier: 'identifier',
  allergies: 'allergies',
  ward: 'ward',
  bed: 'bed',
  bsaCap: 'body surface area cap',
  currentCycle: 'current cycle',
  lastCycle: 'last cycle',
  day1: 'date of day 1',
  firstDay1: 'first day 1 of the course',
  startTime: 'start time',
  duration: 'infusion time',
  gfr: 'GFR',
  gfrCap: 'GFR cap',
  gfrMethod: 'GFR method',
  gfrMeasuredOn: 'date of the GFR',
  bsa: 'measured body surface area',
  bsaReason: 'reason for the measured body surface area',
  earlierDose: 'earlier dose from elsewhere',
  bsaBy: 'name for the measured body surface area',
}

/** A field's value with its unit; dates as dates. */
export function fieldValue(field: FieldName, value: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return dateOr(value, englishDate)
  const unit = FIELD_UNITS[field]
  if (unit !== undefined) return withUnit(numberText(value), unit)
  return field === 'duration' ? `${numberText(value)}${NO_BREAK}h` : numberText(value)
}

/** Two limits of a field, the unit once. */
export function fieldRange(field: FieldName, min: string, max: string): string {
  return `${fieldValue(field, min).replace(/\u00a0.*$/, '')} to ${fieldValue(field, max)}`
}
