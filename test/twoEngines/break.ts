import type { TypedOrder } from '../../src/order/typedOrder.ts'
import type { Difference } from '../../src/recheck/compareClaims.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { shippedRegimen } from '../examples/examplePlan.ts'

/** One way in which one engine may be wrong, and an order on which it matters. */
export interface Break {
  /** In clinical words. */
  readonly name: string
  readonly given: Given
  /** Puts a wrong function in the place of one of one module, until it is disposed of. */
  readonly broken: () => Disposable
  /** One of the differences that has to be found. */
  readonly differs: Difference
}

export interface Given {
  readonly order: TypedOrder
  readonly regimen: Regimen
}

/** The example order of a shipped regimen after some edits. */
export function shipped(...[id, ...edits]: Parameters<typeof exampleOrder>): Given {
  return { order: exampleOrder(id, ...edits), regimen: shippedRegimen(id) }
}
