import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { FallbackReason, RoundingPolicy } from '../evidence/rounding.ts'
import type { Policy } from '../order/policy.ts'
import { type Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import { type Quantity, quantity } from '../quantities/quantity.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { differencePercent, roundToIncrement } from '../quantities/roundToIncrement.ts'
import type { Drug, IncrementBand } from '../regimen/drug.ts'
import type { DoseRung } from './doseLadder.ts'

/** The hospital's policy that could not be taken for a dose, and why. */
export interface Instead {
  readonly policy: RoundingPolicy
  readonly why: FallbackReason
}

/**
 * The last rung by increment: rounded once, half up, to the increment the policy has for this drug at this dose; below
 * the cap where the nearest multiple would lie above it. A flat dose of a drug without increments is printed as published.
 * @param cap the dose that must not be passed, in the dose's unit
 */
export function roundDose(
  exact: Quantity<DoseUnit>,
  drug: Drug,
  policy: Policy,
  flat: boolean,
  cap: Decimal | null = null,
  instead: Instead | null = null,
): DoseRung {
  const own = ownValue(policy.increments, drug.id)
  const bands = own ?? drug.rounding
  const missing = { ok: false, refusal: { code: 'incrementMissing', drug: drug.id } } as const
  if (bands === undefined)
    return flat
      ? { ok: true, value: exact, step: { code: 'notRounded', result: decimalText(exact.value), unit: exact.unit } }
      : missing
  const band = bandFor(exact.value, bands)
  if (!band) return missing
  const origin = own ? 'local' : 'proposed'
  return roundToMultiple(exact, drug.id, { increment: band.increment, policy: 'increment', origin }, cap, instead)
}

interface Multiples {
  readonly increment: string
  readonly policy: 'increment' | 'none'
  readonly origin: 'proposed' | 'local'
}

/** Half up to a multiple of one increment, or to the highest multiple that does not pass the cap. */
export function roundToMultiple(
  exact: Quantity<DoseUnit>,
  drug: string,
  { increment, policy, origin }: Multiples,
  cap: Decimal | null,
  instead: Instead | null,
): DoseRung {
  const nearest = roundToIncrement(exact.value, decimal(increment))
  const isAbove = cap !== null && nearest.gt(cap)
  const value = isAbove ? highestWithin(cap, decimal(increment)) : nearest
  const exactText = decimalText(exact.value)
  if (value.lte(0)) return { ok: false, refusal: { code: 'roundsToZero', drug, exact: exactText, increment } }
  return {
    ok: true,
    value: quantity(value, exact.unit),
    step: {
      code: 'rounded',
      exact: exactText,
      increment,
      result: decimalText(value),
      unit: exact.unit,
      differencePercent: differencePercent(exact.value, value),
      policy,
      origin,
      instead,
      below: isAbove ? decimalText(cap) : null,
    },
  }
}

function highestWithin(cap: Decimal, increment: Decimal): Decimal {
  const nearest = roundToIncrement(cap, increment)
  return nearest.gt(cap) ? nearest.minus(increment) : nearest
}

/** The band is chosen by the dose before rounding, so that a dose does not jump between increments. */
function bandFor(exact: Decimal, bands: readonly IncrementBand[]): IncrementBand | undefined {
  return bands.findLast((band) => exact.gte(decimal(band.from)))
}

/**
 * A dose outside what one administration of the drug can be is no dose, whatever the inputs were: before rounding too, for
 * a coarse step would lift half a dose into the range.
 */
export function checkPlausible(exact: DoseRung, rounded: DoseRung, drug: Drug): DoseRung {
  if (!rounded.ok || !drug.plausibleDose) return rounded
  const { min, max } = drug.plausibleDose.value
  const isOutside = (dose: Decimal): boolean => dose.lt(decimal(min)) || dose.gt(decimal(max))
  const doses = exact.ok ? [rounded.value.value, exact.value.value] : [rounded.value.value]
  const outside = doses.find(isOutside)
  if (outside === undefined) return rounded
  const refusal: Refusal = { code: 'implausibleDose', drug: drug.id, dose: decimalText(outside), min, max }
  return { ok: false, refusal }
}
