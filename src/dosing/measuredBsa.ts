import type { FieldName, Refusal } from '../evidence/refusal.ts'
import type { Entry, Measurements } from '../order/order.ts'
import type { Policy } from '../order/policy.ts'
import { saysSomething } from '../order/saysSomething.ts'
import { mosteller } from '../patient/bsa/mosteller.ts'
import { type Decimal, decimal } from '../quantities/decimal.ts'
import { quantity } from '../quantities/quantity.ts'
import { fixedPlaces } from '../quantities/roundToIncrement.ts'
import { acceptCap, acceptMeasure, type BsaOutcome, cappedArea } from './bodySurfaceArea.ts'

const LIMIT_PLACES = 2

/**
 * A body surface area measured elsewhere, with its reason and the name that answers for it, in place of a calculated
 * one; the policy's cap acts on it all the same. null where nothing of it was typed.
 */
export function measuredBsa(
  { bsa, bsaReason, bsaBy }: Pick<Measurements, 'bsa' | 'bsaReason' | 'bsaBy'>,
  bsaCap: Entry<Decimal>,
  policy: Policy,
): BsaOutcome | null {
  const hasReason = saysSomething(bsaReason)
  const hasName = saysSomething(bsaBy)
  // a reason or a name without an area was meant for one: the calculated area would take its place unseen
  if (bsa.state === 'missing' && !hasReason && !hasName) return null
  const area = acceptMeasure(bsa, 'bsa', areaLimits(policy))
  if (!area.ok) return area
  if (!hasReason) return missing('bsaReason')
  if (!hasName) return missing('bsaBy')
  const cap = acceptCap(bsaCap, policy)
  if (!cap.ok) return cap
  const { used, area: shown } = cappedArea(area.value, cap.value)
  return {
    ok: true,
    value: quantity(used, 'm2'),
    working: { ...shown, kind: 'measured', keptFrom: null, reason: bsaReason, by: bsaBy },
  }
}

/**
 * The areas (Mosteller) of the smallest and the largest body the policy accepts: no patient has another, so beyond them
 * a decimal point has slipped. With 50 to 250 cm and 1 to 400 kg: 0.12 to 5.27 m².
 */
function areaLimits({ limits: { heightCm, weightKg } }: Policy): { readonly min: string; readonly max: string } {
  const area = (height: string, weight: string): string =>
    fixedPlaces(mosteller.calculate({ height: decimal(height), weight: decimal(weight), sex: null }), LIMIT_PLACES)
  return { min: area(heightCm.min, weightKg.min), max: area(heightCm.max, weightKg.max) }
}

function missing(field: FieldName): BsaOutcome {
  const refusal: Refusal = { code: 'fieldMissing', field }
  return { ok: false, refusal }
}
