import type { Circumstance } from '../evidence/circumstance.ts'
import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { FallbackReason } from '../evidence/rounding.ts'
import type { Order } from '../order/order.ts'
import type { Decimal } from '../quantities/decimal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Route } from '../regimen/item.ts'
import type { DoseRung } from './doseLadder.ts'
import { isWithinPercent } from './isWithinPercent.ts'
import { nearestUnits } from './nearestUnits.ts'
import { vialStrengths } from './vialStrengths.ts'
import { wholeUnitsRung } from './wholeUnitsRung.ts'

/** Where the statement on rounding to vials excepts a patient (HOPA, J Oncol Pract 2018): the dose was weighed for them. */
const EXCEPTED = ['trial', 'organDysfunction', 'ugt1a1Variant'] as const satisfies readonly Circumstance[]

/** The nearest sum of whole vials, if it lies within the policy's limit of the modified dose; or why it is not taken. */
export function roundToVials(
  exact: Quantity<DoseUnit>,
  drug: Drug,
  route: Route | null,
  { course, policy }: Pick<Order, 'course' | 'policy'>,
  cap: Decimal | null,
): DoseRung | FallbackReason {
  if (drug.wholeVials) return 'forbidden'
  const vials = vialStrengths(drug, ownValue(policy.preparation.drugs, drug.id), route)
  if (typeof vials === 'string') return vials
  if (vials.length === 0) return 'noProduct'
  const exception = exceptionOf(course.circumstances)
  if (exception) return exception
  const limit = policy.wholeVialsPercent
  const sum = nearestUnits(exact.value, vials, cap)
  if (!sum) return 'outsideLimit'
  if (isWithinPercent(exact.value, sum.value, limit)) return wholeUnitsRung(exact, sum, 'vial', limit)
  const uncapped = nearestUnits(exact.value, vials, null)
  return uncapped && isWithinPercent(exact.value, uncapped.value, limit) ? 'aboveCap' : 'outsideLimit'
}

/** What was not asked is not known to be absent. */
function exceptionOf(circumstances: Order['course']['circumstances']): FallbackReason | null {
  const present = EXCEPTED.find((circumstance) => circumstances[circumstance] === 'yes')
  if (present) return present
  return EXCEPTED.every((circumstance) => circumstances[circumstance] === 'no') ? null : 'notAnswered'
}
