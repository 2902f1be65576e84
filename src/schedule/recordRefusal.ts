import type { Refusal } from '../evidence/refusal.ts'
import type { Order } from '../order/order.ts'
import { recordOf } from './recordOf.ts'

/** A record that cannot be read takes the dose it is of: what was given is not known, and nothing is planned over it. */
export function recordRefusal(order: Order, item: string, cycle: number, day: number, dose: number): Refusal | null {
  const record = recordOf(order, item, { cycle, day, dose })
  return record?.kind === 'unclear' ? { code: 'recordUnclear', administration: record.administration } : null
}
