import type { LaterWording, Wording } from '../../wording.ts'
import { frame } from './frame.ts'
import { englishNote } from './notes.ts'
import { paper } from './paper.ts'
import { planDetails } from './planDetails.ts'
import { printPanel } from './printPanel.ts'
import { englishStep } from './steps.ts'

export const englishLater: Omit<LaterWording, keyof Wording> = {
  frame,
  details: planDetails,
  printPanel,
  paper,
  note: englishNote,
  step: englishStep,
}
