import { create } from 'zustand'
import { blankOrder } from '../order/blankOrder.ts'
import { applyEdit, type Edit } from '../order/edit.ts'
import type { Policy } from '../order/policy.ts'
import type { TypedOrder } from '../order/typedOrder.ts'

interface OrderState {
  /** The order as typed; null until the policy to begin one under is known. In memory only. */
  readonly typed: TypedOrder | null
  /** Begins an empty order. One that is begun already is left as it is. */
  readonly begin: (policy: Policy) => void
  readonly edit: (edit: Edit) => void
}

/** The only clinical state there is. Nothing derived is kept beside it, so nothing can be out of date. */
export const useOrderStore = create<OrderState>((set) => ({
  typed: null,
  begin: (policy) => {
    set(({ typed }) => (typed === null ? { typed: blankOrder(policy) } : {}))
  },
  edit: (edit) => {
    set(({ typed }) => (typed === null ? {} : { typed: applyEdit(typed, edit) }))
  },
}))
