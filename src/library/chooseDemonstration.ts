import type { Regimen } from '../regimen/regimen.ts'
import { asksForNothing } from './asksForNothing.ts'

/** Completed years of the person of the case. */
export const DEMONSTRATION_AGE = 47

/**
 * Id of the regimen one click shows a whole plan of: one that asks a person for nothing and suits the demonstration's age,
 * the one for the oldest first, since what is for children too comes last; null when there is none.
 */
export function chooseDemonstration(regimens: readonly Regimen[]): string | null {
  const suited = regimens.filter((regimen) => asksForNothing(regimen) && isForDemonstration(regimen))
  return suited.toSorted((a, b) => b.population.minimumAge.value - a.population.minimumAge.value)[0]?.id ?? null
}

function isForDemonstration({ population: { minimumAge, age } }: Regimen): boolean {
  const oldest = age.mark === 'absent' ? null : age.value.max
  return minimumAge.value <= DEMONSTRATION_AGE && (oldest === null || DEMONSTRATION_AGE <= oldest)
}
