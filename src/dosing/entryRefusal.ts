import type { FieldName, Refusal } from '../evidence/refusal.ts'
import type { Entry } from '../order/order.ts'

/** Why a field that is not entered gives no value. */
export function entryRefusal(entry: Exclude<Entry<unknown>, { state: 'entered' }>, field: FieldName): Refusal {
  if (entry.state === 'missing') return { code: 'fieldMissing', field }
  return { code: 'fieldInvalid', field, text: entry.text, fault: entry.fault }
}
