import type { Order } from './order.ts'
import { parseCourse } from './parseCourse.ts'
import { parseOrderWith } from './parseOrderWith.ts'
import type { TypedOrder } from './typedOrder.ts'

/** What was typed, field by field: missing, invalid (with what is wrong), or a value. Never fails as a whole. */
export function parseOrder(typed: TypedOrder): Order {
  return parseOrderWith(typed, parseCourse)
}
