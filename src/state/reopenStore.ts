import { create } from 'zustand'

interface ReopenState {
  /** A printed page is being checked. */
  readonly isOpen: boolean
  readonly open: () => void
  readonly close: () => void
}

/** Whether a printed page is being checked; what is typed of it lives no longer than the dialogue. */
export const useReopenStore = create<ReopenState>((set) => ({
  isOpen: false,
  open: () => {
    set({ isOpen: true })
  },
  close: () => {
    set({ isOpen: false })
  },
}))
