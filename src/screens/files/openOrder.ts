import { flushSync } from 'react-dom'
import type { TypedOrder } from '../../order/typedOrder.ts'
import { useOpenedOrderStore } from '../../state/openedOrderStore.ts'
import { useOrderStore } from '../../state/orderStore.ts'

/**
 * Puts an order from a file in the place of the open one. The patient before is ended first and the page drawn without one:
 * a form half filled in for the one would otherwise stand open over the other, who may have the same regimen.
 */
export function openOrder(order: TypedOrder, onEndPatient: () => void): void {
  flushSync(onEndPatient)
  useOpenedOrderStore.getState().setUnconfirmed(true) // before the order: no plan of it is ever made without the stop
  useOrderStore.getState().edit({ kind: 'replaceOrder', order })
}

/** A person has said that it is the order of the patient in mind. */
export function confirmOpened(): void {
  useOpenedOrderStore.getState().setUnconfirmed(false)
  const { typed, edit } = useOrderStore.getState()
  // the order anew, unchanged: a plan is made once for an order, and that of this one still has the stop
  if (typed !== null) edit({ kind: 'replaceOrder', order: { ...typed } })
}
