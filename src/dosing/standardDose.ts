import type { PrescribedDose } from './doseLadder.ts'
import type { LadderInputs } from './ladderInputs.ts'
import { prescribeRule, ruleOn } from './prescribeRule.ts'

/** The first rung as the regimen has it on this day for this body, before any change of a person. */
export function standardDose(inputs: LadderInputs): PrescribedDose {
  return prescribeRule(inputs, ruleOn(inputs.item, inputs.day, inputs.cycle))
}
