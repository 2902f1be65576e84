import { create } from 'zustand'

interface OpenedOrderState {
  /** The open order was read from a file, and nobody has said yet that it is that of the patient in mind. */
  readonly isUnconfirmed: boolean
  readonly setUnconfirmed: (isUnconfirmed: boolean) => void
}

/** Whether the open order still waits for a person to say whose it is. While it does, nothing of it prints. */
export const useOpenedOrderStore = create<OpenedOrderState>((set) => ({
  isUnconfirmed: false,
  setUnconfirmed: (isUnconfirmed) => {
    set({ isUnconfirmed })
  },
}))
