import { parseCycleNumber } from '../order/parseCycleNumber.ts'
import type { TypedOrder } from '../order/typedOrder.ts'

/**
 * `dosewright-order-<regimen>-c1.json`. A file's name is seen by everyone who sees the folder, so it is made of the
 * regimen's id and the cycle alone, and of the cycle only where it is a number.
 */
export function exportFileName(what: string, order: TypedOrder, ending: string): string {
  const cycle = parseCycleNumber(order.currentCycle)
  const parts = ['dosewright', what, order.regimen?.id, cycle.state === 'entered' ? `c${cycle.value}` : undefined]
  return `${parts.filter((part) => part !== undefined).join('-')}.${ending}`
}
