import type { Edit } from '../../order/edit.ts'
import type { Order } from '../../order/order.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import type { CivilDate } from '../../quantities/civilDate.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { FieldContext } from './fieldStates.ts'

/** What every part of the order form is given. */
export interface OrderPartProps {
  readonly typed: TypedOrder
  readonly order: Order
  readonly regimen: Regimen | null
  /** Day 1 of the current cycle; null when missing or invalid. */
  readonly day1: CivilDate | null
  readonly context: FieldContext
  readonly edit: (edit: Edit) => void
}
