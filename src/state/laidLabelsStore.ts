import { create } from 'zustand'

/** What the labels of this print take, as they are laid out on paper at this moment. */
export interface LaidLabels {
  /** Without the list of doses that have none. */
  readonly labels: number
  /** Labels that need more than one of the size chosen: longer, or in parts. */
  readonly over: number
  /** The most that one bag or syringe takes: of a label printer in labels of that size, on sheets in parts. */
  readonly most: number
  /** All that is printed, in the same, with the list. */
  readonly total: number
}

interface LaidLabelsState {
  /** null while none are on paper: how many there are is never kept from a print before. */
  readonly laid: LaidLabels | null
  readonly lay: (laid: LaidLabels | null) => void
}

/** Only what is drawn can say how high a label is, and the panel that asks for a size stands elsewhere. */
export const useLaidLabelsStore = create<LaidLabelsState>((set) => ({
  laid: null,
  lay: (laid) => {
    set({ laid })
  },
}))
