import type { GivenDose } from '../order/course.ts'
import { decimalText } from '../quantities/decimal.ts'
import { quantity } from '../quantities/quantity.ts'
import type { Drug } from '../regimen/drug.ts'
import type { DoseLadder } from './doseLadder.ts'

/** What was given, on every rung: a record is never recalculated, rounded again or held against a cap. */
export function recordedLadder({ amount, date }: GivenDose, { doseUnit }: Drug): DoseLadder {
  const value = quantity(amount, doseUnit ?? 'mg')
  const step = { code: 'recorded', result: decimalText(amount), unit: value.unit, on: date } as const
  const rung = { ok: true, value, step } as const
  return { prescribedDose: rung, calculatedDose: rung, limitedDose: rung, modifiedDose: rung, roundedDose: rung }
}
