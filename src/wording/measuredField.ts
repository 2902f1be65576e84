import type { FieldName } from '../evidence/refusal.ts'

/** What was measured on a date: a finding may name the measurement or its date field. */
export function measuredField(field: FieldName): FieldName {
  if (field === 'heightMeasuredOn') return 'height'
  if (field === 'weightMeasuredOn') return 'weight'
  if (field === 'gfrMeasuredOn') return 'gfr'
  return field === 'lvefMeasuredOn' ? 'lvef' : field
}
