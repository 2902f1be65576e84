import { loadRegimen } from '../library/loadLibrary.ts'
import type { Policy } from '../order/policy.ts'
import type { TypedOrder } from '../order/typedOrder.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { demonstrationOrder } from './demonstrationOrder.ts'

/** The demonstration case on the regimen of this id; null when there is none or it cannot be read. */
export async function demonstrate(id: string | null, policy: Policy, today: CivilDate): Promise<TypedOrder | null> {
  const regimen = id === null ? null : await loadRegimen(id).catch(() => null)
  return regimen === null ? null : demonstrationOrder(policy, regimen, today)
}
