import type { DoseUnit, PrescribedUnit } from '../evidence/doseUnit.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { Mark, Place } from '../evidence/source.ts'
import { type Decimal, decimal, decimalText, settleDigits } from '../quantities/decimal.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { acceptMeasure } from './bodySurfaceArea.ts'
import type { DoseRung } from './doseLadder.ts'
import type { LadderInputs } from './ladderInputs.ts'
import { markOf } from './prescribeDose.ts'

/** A cap on one administration, for this body. */
export interface DoseCap {
  /** In the dose's unit: above it nothing is given. */
  readonly dose: Decimal
  /** As the file has it. */
  readonly step: {
    readonly cap: string
    readonly capUnit: PrescribedUnit
    readonly origin: 'regimen' | 'drug'
    readonly mark: Mark
    readonly place: Place | null
  }
}

type CapOutcome =
  /** null: nothing caps this dose. */
  { readonly ok: true; readonly cap: DoseCap | null } | { readonly ok: false; readonly refusal: Refusal }

/**
 * The lowest of the regimen's and the drug's caps on one administration, for this body. One per m² or per kg that cannot
 * be reckoned takes the dose: it might be the one that acts.
 */
export function lowestCap(inputs: LadderInputs, unit: DoseUnit): CapOutcome {
  const { item, drug } = inputs
  const own = item.cap ? [{ ...item.cap, origin: 'regimen' as const }] : []
  const all = [...own, ...(drug.caps ?? []).map((cap) => ({ ...cap, origin: 'drug' as const }))]
  let lowest: DoseCap | null = null
  for (const cap of all) {
    const measure = measureOf(cap.value.unit, unit, inputs)
    if (!measure.ok) return measure
    const dose = settleDigits(decimal(cap.value.max).times(measure.value))
    const { max, unit: capUnit } = cap.value
    if (lowest === null || dose.lt(lowest.dose))
      lowest = { dose, step: { cap: max, capUnit, origin: cap.origin, ...markOf(cap) } }
  }
  return { ok: true, cap: lowest }
}

/** What a cap in `capUnit` is multiplied by. Throws on another drug unit than the dose's: no file may pass with one. */
function measureOf(
  capUnit: PrescribedUnit,
  unit: DoseUnit,
  { body, order }: LadderInputs,
): { readonly ok: true; readonly value: Decimal } | { readonly ok: false; readonly refusal: Refusal } {
  if (capUnit === unit) return { ok: true, value: decimal('1') }
  if (capUnit === `${unit}/m2`) return body.bsa.ok ? { ok: true, value: body.bsa.value.value } : body.bsa
  if (capUnit === `${unit}/kg`) return acceptMeasure(body.measurements.weight, 'weight', order.policy.limits.weightKg)
  throw new Error(`a cap in ${capUnit} on a dose in ${unit}: the file was not checked`)
}

/** The third rung: never above the cap. */
export function limitDose({ value, unit }: Quantity<DoseUnit>, cap: DoseCap | null): DoseRung {
  const dose = decimalText(value)
  if (cap === null) return { ok: true, value: { value, unit }, step: { code: 'noCap', result: dose, unit } }
  if (value.lte(cap.dose))
    return { ok: true, value: { value, unit }, step: { code: 'withinCap', result: dose, unit, ...cap.step } }
  const result = decimalText(cap.dose)
  return { ok: true, value: { value: cap.dose, unit }, step: { code: 'capped', from: dose, result, unit, ...cap.step } }
}
