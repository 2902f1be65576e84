import { applyRounding } from './applyRounding.ts'
import { calculateRule } from './calculateRule.ts'
import { changeInForce } from './changeInForce.ts'
import { type DoseLadder, type DoseRung, refusedLadder, nextRung } from './doseLadder.ts'
import type { LadderInputs } from './ladderInputs.ts'
import { limitDose, lowestCap } from './limitDose.ts'
import { modifyDose } from './modifyDose.ts'
import { checkReductions } from './reductionRules.ts'
import { replaceDose } from './replaceDose.ts'
import { checkPlausible } from './roundDose.ts'
import { standardDose } from './standardDose.ts'

/**
 * All five rungs of one administration: what is prescribed or was put in its place, × the body, limited, changed by a
 * percentage, rounded once and held against the cap again. The cap acts before the percentage.
 */
export function buildDoseLadder(inputs: LadderInputs): DoseLadder {
  const { item, drug, order } = inputs
  const outcome = changeInForce(order, item, inputs)
  if (!outcome.ok) return refusedLadder(outcome.refusal)
  const { change } = outcome
  const refusal = change && checkReductions(inputs, change)
  if (refusal) return refusedLadder(refusal)

  const prescribedDose = replaceDose(standardDose(inputs), change, item, inputs)
  const calculatedDose = nextRung(prescribedDose, (dose) => calculateRule(dose, inputs))
  if (!calculatedDose.ok) return { ...refusedLadder(calculatedDose.refusal), prescribedDose }
  const limit = lowestCap(inputs, calculatedDose.value.unit)
  if (!limit.ok) return { ...refusedLadder(limit.refusal), prescribedDose, calculatedDose }

  const limitedDose = limitDose(calculatedDose.value, limit.cap)
  const modifiedDose = nextRung(limitedDose, (dose) => modifyDose(dose, change, limit.cap))
  const rounded = nextRung(modifiedDose, (dose): DoseRung => applyRounding(dose, inputs, limit.cap?.dose ?? null))
  return {
    prescribedDose,
    calculatedDose,
    limitedDose,
    modifiedDose,
    roundedDose: checkPlausible(modifiedDose, rounded, drug),
  }
}
