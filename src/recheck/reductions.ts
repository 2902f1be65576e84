import { ifKnown, noDose } from './doubt.ts'
import type { Item } from './items.ts'
import { field, statedOf, wholeOf } from './json.ts'
import { isFrom, type Place } from './place.ts'
import { compare, ONE, type Rational } from './rational.ts'

/** What is given at a place as a share of the regimen's own dose there, and the change that says so. */
type ShareOf = (place: Place) => { readonly share: Rational; readonly change: string | null }

/**
 * The source's own limits on reducing: none before a cycle, and not more than so many. A reduction is a change with which
 * less is given than at the administration before it; a dose that rises again gives none back.
 * @throws Doubt where the change in force is one reduction too many, or one too early
 */
export function checkReductions(item: Item, place: Place, shareOf: ShareOf): void {
  const reductions = field(item.values, 'reductions')
  const [first, most] = [statedOf(field(reductions, 'fromCycle')), statedOf(field(reductions, 'most'))]
  const here = shareOf(place)
  if (here.change === null || compare(here.share, ONE) >= 0n) return
  if (first !== undefined && place.cycle < wholeOf(first)) noDose('the source allows no reduction so early')
  if (most !== undefined && ordinalOf(item, place, here.change, shareOf) > wholeOf(most))
    noDose('more reductions than the source allows')
}

/** Which reduction of the course a change is, by the order of the administrations; 0 for one that reduces nothing. */
function ordinalOf(item: Item, place: Place, change: string, shareOf: ShareOf): bigint {
  const ordinals = new Map<string, bigint>()
  let before = ONE
  for (let cycle = 1n; cycle <= place.cycle; cycle += 1n)
    for (const day of item.days)
      for (let dose = 1n; dose <= item.doses; dose += 1n) {
        const at = { cycle, day, dose }
        if (isFrom(at, { ...place, dose: place.dose + 1n })) continue
        const given = ifKnown(() => shareOf(at))
        if (given === null) continue // an earlier dose that was refused reduced nothing
        if (given.change !== null && compare(given.share, before) < 0n && !ordinals.has(given.change))
          ordinals.set(given.change, BigInt(ordinals.size) + 1n)
        before = given.share
      }
  return ordinals.get(change) ?? 0n
}
