import type { DoseUnit } from '../evidence/doseUnit.ts'
import { type Quantity, sum } from '../quantities/quantity.ts'
import type { Administration } from '../plan/plan.ts'
import { isLive } from '../schedule/administrationState.ts'

/** The sum of a second drug that the same vials hold; null without one, and when a dose of it is not known. */
export function companionTotal(all: readonly Administration[]): Administration['companion'] {
  const live = all.filter(({ state }) => isLive(state))
  const companions = live.flatMap(({ companion }) => (companion === null ? [] : [companion]))
  const [first] = companions
  if (first === undefined || companions.length < live.length) return null
  const total: Quantity<DoseUnit> | null = sum(companions.map(({ dose }) => dose))
  return total && { name: first.name, dose: total }
}
