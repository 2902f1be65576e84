import type { RegimenSummary } from '../library/libraryIndex.ts'
import type { Policy } from '../order/policy.ts'
import type { TypedOrder } from '../order/typedOrder.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { demonstrationOrder } from './demonstrationOrder.ts'
import { demonstrationRegimen } from './demonstrationRegimen.ts'

const ADULT = 18 // completed years, as the person of the case is

/**
 * The demonstration case on the first of these regimens that suits it; null when none does or can be read. One that asks a
 * hospital for something, or is for children, is not even loaded.
 */
export async function demonstrate(
  regimens: readonly RegimenSummary[],
  policy: Policy,
  today: CivilDate,
): Promise<TypedOrder | null> {
  const suited = regimens.filter(({ asks, ages }) => asks.length === 0 && ages.min >= ADULT)
  const regimen = await demonstrationRegimen(suited.map(({ id }) => id))
  return regimen === null ? null : demonstrationOrder(policy, regimen, today)
}
