import { create } from 'zustand'
import type { LibraryDocument, PlanDocument } from '../documents/paperDocument.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { Language } from '../wording/wording.ts'

/** Regimens printed as the library has them, without a patient. */
export interface LibraryPrint {
  readonly documents: readonly LibraryDocument[]
  readonly regimens: readonly Regimen[]
}

interface PrintChoice {
  readonly documents: readonly PlanDocument[]
  /** null: the screen's. */
  readonly language: Language | null
  /** The pages stand on the screen, broken and numbered as they will be printed. */
  readonly isPreviewed: boolean
  /** In place of the plan's own papers while it is asked for. */
  readonly library: LibraryPrint | null
}

interface PrintState extends PrintChoice {
  readonly choose: (choice: Partial<PrintChoice>) => void
  /** What was left out of one patient's print must not be left out of the next one's. */
  readonly reset: () => void
}

/** The others are the pharmacy's or the patient's and are asked for. */
const USUAL: PrintChoice = {
  documents: ['treatmentPlan', 'schedule', 'calendar'],
  language: null,
  isPreviewed: false,
  library: null,
}

/** What goes on paper: never kept on the device. */
export const usePrintStore = create<PrintState>((set) => ({
  ...USUAL,
  choose: (choice) => {
    set(choice)
  },
  reset: () => {
    set(USUAL)
  },
}))
