import type { DoseUnit } from '../evidence/doseUnit.ts'
import { decimal, decimalText, settleDigits } from '../quantities/decimal.ts'
import { type Quantity, quantity } from '../quantities/quantity.ts'
import type { DoseChange } from './changeInForce.ts'
import type { DoseRung } from './doseLadder.ts'
import type { DoseCap } from './limitDose.ts'

const HUNDRED = decimal('100')

/**
 * The fourth rung: a percentage of the limited dose. 75% of 2.8 mg capped at 2 mg is 1.5 mg, not 2.1 mg. One above 100
 * ends at the cap.
 */
export function modifyDose(
  { value, unit }: Quantity<DoseUnit>,
  change: DoseChange | null,
  cap: DoseCap | null,
): DoseRung {
  const of = decimalText(value)
  const unchanged = { ok: true, value: { value, unit } } as const
  if (change === null) return { ...unchanged, step: { code: 'notModified', result: of, unit } }
  const { percent, change: governing } = change
  if (percent === null) return { ...unchanged, step: { code: 'replacedAbove', result: of, unit, change: governing.id } }
  const given = settleDigits(value.times(percent).dividedBy(HUNDRED))
  const passed = cap !== null && given.gt(cap.dose) ? cap.dose : null
  const result = passed ?? given
  return {
    ok: true,
    value: quantity(result, unit),
    step: {
      code: 'percentGiven',
      percent: decimalText(percent),
      reductionPercent: decimalText(HUNDRED.minus(percent)),
      of,
      result: decimalText(result),
      unit,
      change: governing.id,
      cap: passed === null ? null : decimalText(passed),
    },
  }
}
