import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { FallbackReason } from '../evidence/rounding.ts'
import type { Decimal } from '../quantities/decimal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { DoseRung } from './doseLadder.ts'
import type { LadderInputs } from './ladderInputs.ts'
import { ruleOn } from './prescribeRule.ts'
import { roundDose, roundToMultiple } from './roundDose.ts'
import { roundToBand } from './roundToBand.ts'
import { oralUnits, roundToTablets } from './roundToTablets.ts'
import { roundToVials } from './roundToVials.ts'

/** Nothing finer can be read from a syringe or a balance; without an end, a quotient would print forty digits. */
const FINEST = '0.0001'

/**
 * The last rung: the modified dose rounded once by the hospital's policy; what the policy may not take falls back to the
 * increment, with the reason. Whether the result is plausible is asked after it.
 * @param cap the dose that must not be passed, in the dose's unit
 */
export function applyRounding(exact: Quantity<DoseUnit>, inputs: LadderInputs, cap: Decimal | null): DoseRung {
  const { drug, item, order, regimen } = inputs
  const { policy } = order
  const oral = oralUnits(item, drug)
  if (oral) return roundToTablets(exact, drug.id, oral, cap)
  const flat = isFlat(inputs)
  const isAsPublished = flat && (ownValue(policy.increments, drug.id) ?? drug.rounding) === undefined
  if (isAsPublished) return roundDose(exact, drug, policy, flat, cap)
  const route = item.route.mark === 'absent' ? null : item.route.value
  const orIncrement = (taken: DoseRung | FallbackReason): DoseRung =>
    typeof taken === 'string'
      ? roundDose(exact, drug, policy, flat, cap, { policy: policy.rounding, why: taken })
      : taken
  switch (policy.rounding) {
    case 'increment':
      return roundDose(exact, drug, policy, flat, cap)
    case 'wholeVials':
      return orIncrement(roundToVials(exact, drug, route, order, cap))
    case 'doseBands':
      return orIncrement(roundToBand(exact, drug.id, { own: policy.bandTables, library: regimen.bandTables }, cap))
    case 'none':
      return roundToMultiple(exact, drug.id, { increment: FINEST, policy: 'none', origin: 'proposed' }, cap, null)
  }
}

/** Whether this day's dose is a fixed one, whatever the body. */
function isFlat({ item, day, cycle }: LadderInputs): boolean {
  const rule = ruleOn(item, day, cycle)
  return rule.kind === 'flat' || (rule.kind === 'bands' && rule.bands.every(({ dose }) => dose.kind === 'flat'))
}
