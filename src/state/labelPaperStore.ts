import { create } from 'zustand'
import { type LabelPaper, readLabelPaper, SHIPPED_LABEL } from '../documents/labelPaper.ts'

interface LabelPaperState {
  readonly labelPaper: LabelPaper
  /** The device refused to keep it, or what it kept could not be read: said in words, never passed over. */
  readonly storageFault: boolean
  readonly change: (part: Partial<LabelPaper>) => void
}

export const LABEL_PAPER_KEY = 'dosewright-labels'

/**
 * How a hospital prints labels, set once on a device; never anything of a patient. Apart from the other settings, which the
 * first page waits for: nobody needs a label before the first dose is read.
 */
export const useLabelPaperStore = create<LabelPaperState>((set, get) => ({
  ...readKept(),
  change: (part) => {
    const labelPaper = { ...get().labelPaper, ...part }
    set({ labelPaper, storageFault: !keep(labelPaper) })
  },
}))

/** What this device kept; the shipped one, and the fault said, when it cannot be read whole. */
export function readKept(): Pick<LabelPaperState, 'labelPaper' | 'storageFault'> {
  try {
    const text = localStorage.getItem(LABEL_PAPER_KEY)
    if (text === null) return { labelPaper: SHIPPED_LABEL, storageFault: false }
    const kept = readLabelPaper(JSON.parse(text))
    return { labelPaper: kept ?? SHIPPED_LABEL, storageFault: kept === null }
  } catch {
    return { labelPaper: SHIPPED_LABEL, storageFault: true } // blocked storage, or text that is no JSON
  }
}

function keep(labelPaper: LabelPaper): boolean {
  try {
    localStorage.setItem(LABEL_PAPER_KEY, JSON.stringify(labelPaper))
    return true
  } catch {
    return false
  }
}
