import type { Refusal } from '../evidence/refusal.ts'
import type { Policy } from '../order/policy.ts'
import { type Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import { type Quantity, quantity } from '../quantities/quantity.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { differencePercent, roundToIncrement } from '../quantities/roundToIncrement.ts'
import type { Drug, IncrementBand } from '../regimen/drug.ts'
import type { Rung } from './doseLadder.ts'

/**
 * The last rung: rounded once, half up, to the increment the policy has for this drug at this dose, then held against
 * the drug's plausible range. A flat dose of a drug without increments is printed as published.
 */
export function roundDose(exact: Quantity<'mg'>, drug: Drug, policy: Policy, flat: boolean): Rung<'mg'> {
  const own = ownValue(policy.increments, drug.id)
  const bands = own ?? drug.rounding
  if (bands === undefined)
    return flat
      ? plausible({ ok: true, value: exact, step: { code: 'notRounded', result: decimalText(exact.value) } }, drug)
      : { ok: false, refusal: { code: 'incrementMissing', drug: drug.id } }
  const band = bandFor(exact.value, bands)
  if (!band) return { ok: false, refusal: { code: 'incrementMissing', drug: drug.id } }
  return plausible(rounded(exact, drug.id, band, own ? 'local' : 'proposed'), drug)
}

function rounded(exact: Quantity<'mg'>, drug: string, band: IncrementBand, origin: 'local' | 'proposed'): Rung<'mg'> {
  const value = roundToIncrement(exact.value, decimal(band.increment))
  const exactText = decimalText(exact.value)
  if (value.isZero())
    return { ok: false, refusal: { code: 'roundsToZero', drug, exact: exactText, increment: band.increment } }
  return {
    ok: true,
    value: quantity(value, 'mg'),
    step: {
      code: 'rounded',
      exact: exactText,
      increment: band.increment,
      result: decimalText(value),
      differencePercent: differencePercent(exact.value, value),
      policy: 'increment',
      origin,
    },
  }
}

/** The band is chosen by the dose before rounding, so that a dose does not jump between increments. */
function bandFor(exact: Decimal, bands: readonly IncrementBand[]): IncrementBand | undefined {
  return bands.findLast((band) => exact.gte(decimal(band.from)))
}

function plausible(rung: Rung<'mg'>, drug: Drug): Rung<'mg'> {
  if (!rung.ok || !drug.plausibleDose) return rung
  const { min, max } = drug.plausibleDose.value
  if (rung.value.value.gte(decimal(min)) && rung.value.value.lte(decimal(max))) return rung
  const refusal: Refusal = { code: 'implausibleDose', drug: drug.id, dose: decimalText(rung.value.value), min, max }
  return { ok: false, refusal }
}
