import type { LaterWording, Wording } from '../../wording.ts'
import { frame } from './frame.ts'
import { chineseNote } from './notes.ts'
import { paper } from './paper.ts'
import { planDetails } from './planDetails.ts'
import { printPanel } from './printPanel.ts'
import { chineseStep } from './steps.ts'

export const chineseLater: Omit<LaterWording, keyof Wording> = {
  frame,
  details: planDetails,
  printPanel,
  paper,
  note: chineseNote,
  step: chineseStep,
}
