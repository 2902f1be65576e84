import type { Body } from '../dosing/ladderInputs.ts'
import type { BodyChange } from '../evidence/courseRefusal.ts'
import type { Policy } from '../order/policy.ts'
import { type Decimal, decimal, decimalText, settleDigits } from '../quantities/decimal.ts'
import { differencePercent } from '../quantities/roundToIncrement.ts'

const HUNDRED = decimal('100')

/**
 * The change from one body to another where weight or area (and with it every dose per m²) differ by more than the
 * hospital lets pass; on the limit nothing is asked. From a kept body every change is asked about: a person locked it,
 * and only a person unlocks it. null also while either area is not known.
 */
export function bodyChange(
  { recalculate: { weightPercent, dosePercent } }: Policy,
  before: { readonly cycle: number; readonly body: Body },
  now: { readonly cycle: number; readonly body: Body },
): BodyChange | null {
  const { bsa: bsaBefore } = before.body
  const { bsa: bsaNow } = now.body
  if (!bsaBefore.ok || !bsaNow.ok) return null
  const weightBefore = weightOf(before.body)
  const weightNow = weightOf(now.body)
  const hasWeights = weightBefore !== null && weightNow !== null
  const isHeavier = hasWeights && isBeyond(weightBefore, weightNow, weightPercent)
  const isKept = bsaBefore.working.keptFrom !== null
  if (!isKept && !isHeavier && !isBeyond(bsaBefore.value.value, bsaNow.value.value, dosePercent)) return null
  return {
    cycle: now.cycle,
    before: before.cycle,
    weightBefore: weightBefore && decimalText(weightBefore),
    weightNow: weightNow && decimalText(weightNow),
    weightPercent: hasWeights ? differencePercent(weightBefore, weightNow) : null,
    bsaBefore: bsaBefore.working.shown,
    bsaNow: bsaNow.working.shown,
    bsaPercent: differencePercent(bsaBefore.value.value, bsaNow.value.value),
    weightLimit: weightPercent,
    doseLimit: dosePercent,
  }
}

/** Settled first: an area is a root, and its last digits must not carry a change that is on the limit past it. */
function isBeyond(before: Decimal, now: Decimal, limit: string): boolean {
  const percent = settleDigits(now.minus(before).abs().times(HUNDRED).dividedBy(before))
  return percent.gt(decimal(limit))
}

function weightOf({ measurements: { weight } }: Body): Decimal | null {
  return weight.state === 'entered' ? weight.value : null
}
