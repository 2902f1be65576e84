import { isLive } from '../schedule/administrationState.ts'
import type { Administration, PlanCycle } from './plan.ts'

/** What this plan gives, or has given, of each drug: nothing left out, ended, or waiting for the choice of its drug. */
export function givenDrugs(cycles: readonly PlanCycle[]): ReadonlyMap<string, readonly Administration[]> {
  const given = new Map<string, Administration[]>()
  for (const administration of cycles.flatMap(({ administrations }) => administrations)) {
    const { drug, state } = administration
    if (drug === null || !isLive(state)) continue
    given.set(drug, [...(given.get(drug) ?? []), administration])
  }
  return given
}
