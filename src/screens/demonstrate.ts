import type { RegimenSummary } from '../library/libraryIndex.ts'
import type { Policy } from '../order/policy.ts'
import type { TypedOrder } from '../order/typedOrder.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { DEMONSTRATION_AGE as AGE, demonstrationOrder } from './demonstrationOrder.ts'
import { demonstrationRegimen } from './demonstrationRegimen.ts'

/**
 * The demonstration case on the first of these regimens that suits it, the one for the oldest first: what is for children too
 * comes last. Null when none does or can be read. One that asks a hospital for something is not even loaded.
 */
export async function demonstrate(
  regimens: readonly RegimenSummary[],
  policy: Policy,
  today: CivilDate,
): Promise<TypedOrder | null> {
  const suited = regimens
    .filter(({ asks, ages: { min, max } }) => asks.length === 0 && min <= AGE && (max === null || AGE <= max))
    .toSorted((a, b) => b.ages.min - a.ages.min)
  const regimen = await demonstrationRegimen(suited.map(({ id }) => id))
  return regimen === null ? null : demonstrationOrder(policy, regimen, today)
}
