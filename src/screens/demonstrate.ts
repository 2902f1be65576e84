import type { Policy } from '../order/policy.ts'
import type { TypedOrder } from '../order/typedOrder.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { demonstrationOrder } from './demonstrationOrder.ts'
import { demonstrationRegimen } from './demonstrationRegimen.ts'

/** The demonstration case on the first of these regimens that suits it; null when none does or can be read. */
export async function demonstrate(
  ids: readonly string[],
  policy: Policy,
  today: CivilDate,
): Promise<TypedOrder | null> {
  const regimen = await demonstrationRegimen(ids)
  return regimen === null ? null : demonstrationOrder(policy, regimen, today)
}
