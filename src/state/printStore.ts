import { create } from 'zustand'
import type { LibraryDocument, PlanDocument } from '../documents/paperDocument.ts'
import type { LibraryEdition } from '../library/libraryEdition.ts'
import type { Policy } from '../order/policy.ts'
import type { Regimen } from '../regimen/regimen.ts'

/** Regimens printed as the library has them, without a patient. */
export interface LibraryPrint {
  readonly documents: readonly LibraryDocument[]
  readonly regimens: readonly Regimen[]
  readonly edition: LibraryEdition
  /** Of the device: its formula of body surface and its increments. */
  readonly policy: Policy
  /** With a title page, an index and a table of body surfaces. */
  readonly isPack: boolean
}

interface PrintChoice {
  readonly documents: readonly PlanDocument[]
  /** The pages stand on the screen, broken and numbered as they will be printed. */
  readonly isPreviewed: boolean
  /** In place of the plan's own papers while it is asked for. */
  readonly library: LibraryPrint | null
}

interface PrintState extends PrintChoice {
  /** The library's pages that stand on the paper: while they are not those asked for, a notice prints in their place. */
  readonly laidOut: LibraryPrint | null
  readonly choose: (choice: Partial<PrintChoice>) => void
  readonly layOut: (library: LibraryPrint | null) => void
  /** What was left out of one patient's print must not be left out of the next one's. */
  readonly reset: () => void
}

/** The others are the pharmacy's or the patient's and are asked for. */
const USUAL: PrintChoice = {
  documents: ['treatmentPlan', 'schedule', 'calendar'],
  isPreviewed: false,
  library: null,
}

/** What goes on paper: never kept on the device. */
export const usePrintStore = create<PrintState>((set) => ({
  ...USUAL,
  laidOut: null,
  layOut: (laidOut) => {
    set({ laidOut })
  },
  choose: (choice) => {
    set(choice)
  },
  reset: () => {
    set(USUAL)
  },
}))
